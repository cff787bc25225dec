package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldPartiesTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final GoldParties PARTIES = new GoldParties(gold());

  private static JsonNode gold() {
    ObjectNode gold = JSON.objectNode();
    ObjectNode entity = gold.putArray("entities").addObject().put("name", "Drusk Rovers");
    List.of("Rovers", "the club").forEach(entity.putArray("aliases")::add);
    gold.withArray("entities").addObject().put("name", "Ida Korr");
    return gold;
  }

  private static boolean isSameParty(String gold, String reported) {
    return PARTIES.isSameParty(
        JSON.objectNode().put("party", gold), JSON.objectNode().put("party", reported));
  }

  private static boolean isSameMaker(String gold, String reported) {
    return PARTIES.isSameMaker(
        JSON.objectNode().put("by", gold), JSON.objectNode().put("by", reported));
  }

  @Test
  void namesOfOneEntityOfTheGoldAreOneParty() {
    assertThat(isSameParty("Drusk Rovers", "Rovers")).isTrue();
    assertThat(isSameParty("Rovers", "Club")).isTrue();
    assertThat(isSameParty("Norway (Oslo)", "Norway")).isTrue();
  }

  @Test
  void otherNamesAreOthers() {
    assertThat(isSameParty("Drusk Rovers", "Drusk United")).isFalse();
    assertThat(isSameParty("Ida Korr", "Korr")).isFalse();
    assertThat(isSameParty("critics (unnamed)", "critics")).isFalse();
  }

  @Test
  void oneOfTwoMakersWillDoButNotTheEnvoy() {
    assertThat(isSameMaker("Ida Korr / Drusk Rovers", "Rovers")).isTrue();
    assertThat(isSameMaker("Ida Korr / Drusk Rovers", "Ida Korr")).isTrue();
    assertThat(isSameMaker("Ida Korr, through a lawyer", "Ida Korr")).isTrue();
    assertThat(isSameMaker("Ida Korr, through a lawyer", "a lawyer")).isFalse();
  }
}
