package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** Sources that stand in a condition. */
class CreditedSourceTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(q -> q.speaker().map(Speaker::name).orElse("-") + ": " + page.words(q.span()))
        .toList();
  }

  @Test
  void whoIsToBeBelievedSaysTheMainClause() {
    assertThat(read("If the ship's cook is to be believed, the engine room was flooded by noon."))
        .containsExactly("ship's cook: the engine room was flooded by noon");
    assertThat(read("If Ana Brill is right, the gate stood open for an hour."))
        .containsExactly("Ana Brill: the gate stood open for an hour");
    assertThat(read("If the clerk can be believed, two boxes were never counted."))
        .containsExactly("clerk: two boxes were never counted");
    assertThat(read("The dyke was cut by hand, if two engineers are to be believed."))
        .containsExactly("two engineers: The dyke was cut by hand");
  }

  @Test
  void anyOtherConditionNamesNoSource() {
    assertThat(read("If the referee is ill, the match is called off.")).isEmpty();
    assertThat(read("If the river is to be tamed, the dyke must be raised.")).isEmpty();
    assertThat(read("Unless Ana Brill is right, the gate stood open for an hour.")).isEmpty();
    assertThat(read("If the weather is right, the ferry sails at noon.")).isEmpty();
  }
}
