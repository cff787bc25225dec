package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the API, filtered. */
class ApiFiltersTest {

  @ParameterizedTest
  @CsvSource({
    "events, type, 'COERCE,SUPPORT', E01",
    "events, from, 2025-03-02, E02",
    "timeline, to, 2025-03, E01",
    "quotes, speaker, ADA, Q01",
    "quotes, speaker, nobody, ''",
    "indirect_speech, speaker, bo, I01",
    "indirect_speech, speaker, ada, ''",
    "figures, counts, KILLED, F01",
    "figures, counts, zebras, ''",
    "positions, party, council, PO01",
    "positions, party, nobody, ''",
    "contradictions, scope, across, C01",
    "contradictions, scope, inside, C02",
    "contradictions, kind, number, C01",
    "contradictions, min, high, C01",
    "contradictions, min, low, 'C01 C02'"
  })
  void aListIsFilteredAsTheVerbDoesIt(String list, String field, String value, String expected) {
    Answer some = SmallApi.API.answer(list, Map.of(field, value));
    assertThat(some.status()).as(some.body()).isEqualTo(200);
    assertThat(Json.read(some.body()).get("items"))
        .extracting(item -> item.get("id").asText())
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
  }

  @Test
  void theFilterLeavesOutWhatIsNotAskedFor() {
    assertThat(total("quotes", "speaker", "Ada")).isEqualTo(total("quotes", "limit", "500"));
    assertThat(total("quotes", "speaker", "nobody")).isZero();
    assertThat(total("events", "from", "2090")).isZero();
    assertThat(total("figures", "counts", "zebras")).isZero();
    assertThat(total("positions", "party", "nobody")).isZero();
    assertThat(total("contradictions", "scope", "inside")).isEqualTo(1);
  }

  private static int total(String list, String field, String value) {
    return Json.read(SmallApi.API.answer(list, Map.of(field, value)).body()).get("total").asInt();
  }

  @Test
  void theNextPageOfAFilteredListIsFilteredToo() {
    assertThat(
            SmallApi.API
                .answer("contradictions", Map.of("min", "low", "limit", "1"))
                .next()
                .orElse(""))
        .startsWith("/api/v1/contradictions?min=low&limit=1&cursor=");
  }
}
