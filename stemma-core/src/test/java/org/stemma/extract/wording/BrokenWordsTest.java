package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

class BrokenWordsTest {

  private static boolean isBroken(String language, String text) {
    int hyphen = text.indexOf("- ") < 0 ? text.indexOf("-\n") : text.indexOf("- ");
    return new BrokenWords(text, Optional.of(language))
        .isAt(Span.of(hyphen + 1, hyphen + 2), Span.of(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides signed the agree-\nment on Monday.",
        "The court sits on Thurs- day at noon.",
        "The govern- ment resigned on Monday.",
        "The odalmark fell; a cut of the odal-\nmark was denied."
      })
  void hyphenOfALineIsNoneOfTheWord(String text) {
    assertThat(isBroken("en", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most of them work part-\ntime at the port.",
        "The two- and three-storey houses stand in water.",
        "The odal-mark fell; a cut of the odal-\nmark was denied.",
        "They left with the Anglo-\nSaxon fleet.",
        "The state-of-the-\nart ferry sank.",
        "The a-\ntoll lay off the coast."
      })
  void hyphenOfTheWordStays(String text) {
    assertThat(isBroken("en", text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"de, true", "en, false"})
  void theDictionaryIsOfEnglishAlone(String language, boolean broken) {
    assertThat(isBroken(language, "Most of them work part-\ntime at the port.")).isEqualTo(broken);
  }
}
