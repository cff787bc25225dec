package org.stemma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types, as it is asked. */
class SearchQueryTest {

  private static String phrases(String typed) {
    return String.join(
        "|",
        SearchQuery.of(Map.of("q", typed)).words().stream()
            .map(p -> String.join(" ", p.words()) + (p.beginning() ? "*" : ""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "derailed freight train; derailed|freight|train",
        "\"freight train\" Ostrand; freight train|ostrand",
        "“freight train” hurt; freight train|hurt",
        "strik* pay; strik*|pay",
        "\"pay strik\"*; pay strik*",
        "Al-Karim 2031-03-04; al karim|2031 03 04",
        "\"never closed train; never closed train",
        "48,000 t; 48,000|t"
      },
      delimiter = ';')
  void wordsBetweenMarksStandTogether(String typed, String phrases) {
    assertThat(phrases(typed)).isEqualTo(phrases);
  }

  @Test
  void daysAreTheBoundsOfWhatWasTyped() {
    SearchQuery query = SearchQuery.of(Map.of("from", "2031", "to", "2031-02"));
    assertThat(query.from()).contains(LocalDate.of(2031, 1, 1));
    assertThat(query.to()).contains(LocalDate.of(2031, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"\"", "!?", "*"})
  void nothingAskedIsRefused(String typed) {
    assertThatThrownBy(() -> SearchQuery.of(Map.of("q", typed)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name words");
  }

  @Test
  void aWrongKindSaysWhichThereAre() {
    assertThatThrownBy(() -> SearchQuery.of(Map.of("kind", "event")))
        .hasMessageContaining("kinds are documents, ")
        .hasMessageContaining("passages");
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(SearchQuery.of(Map.of("q", "goal ".repeat(10_000))).words()).hasSizeLessThan(50);
    assertThat(List.of(phrases("x".repeat(1000)).length())).allMatch(length -> length <= 100);
  }
}
