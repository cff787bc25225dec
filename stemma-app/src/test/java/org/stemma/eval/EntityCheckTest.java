package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityCheckTest {

  private static final String GOLD =
      """
      {"entities": [
        {"name": "Ida Lund", "type": "person", "aliases": ["Lund", "Minister Lund"]},
        {"name": "Tor Vik", "type": "person", "aliases": ["Vik"]},
        {"name": "Harbour Board", "type": "organisation", "aliases": ["the Board"]},
        {"name": "Orm", "type": "place", "aliases": []}]}
      """;

  private static Map<String, Double> score(String account) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    return new EntityCheck(json.readTree(GOLD), json.readTree(account), lines).score();
  }

  @Test
  void findsAnEntityByAnyOfItsNamesWithoutTheArticle() throws JsonProcessingException {
    Map<String, Double> scores = score("{\"entities\": [{\"name\": \"Board\", \"aliases\": []}]}");
    assertThat(scores).containsEntry("recall", 0.25).containsEntry("aliases", 1.0);
  }

  @Test
  void countsNamesThatStandApart() throws JsonProcessingException {
    Map<String, Double> scores =
        score(
            """
            {"entities": [
              {"name": "Ida Lund", "aliases": ["Ida Lund", "Minister Lund"]},
              {"name": "Lund", "aliases": ["Lund"]}]}
            """);
    assertThat(scores.get("aliases")).isEqualTo(2 / 3.0);
  }

  @Test
  void countsPersonsThatWereMadeOne() throws JsonProcessingException {
    Map<String, Double> scores =
        score("{\"entities\": [{\"name\": \"Ida Lund\", \"aliases\": [\"Vik\"]}]}");
    assertThat(scores).containsEntry("merged", 1.0);
  }
}
