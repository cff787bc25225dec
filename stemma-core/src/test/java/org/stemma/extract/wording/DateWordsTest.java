package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ana's boat, 3 May# Ana's boat May",
        "’tis 12th–late# tis th late",
        "re\u0301gate \u0301x# re\u0301gate x",
        "\uD835\uDC00b 渡轮1沉# \uD835\uDC00b 渡轮 沉"
      })
  void aWordIsARunOfLettersWithMarksAndApostrophesBehindTheFirst(String text, String words) {
    assertThat(DateWords.said(text).stream().map(said -> said.span().in(text)))
        .containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 42, 100})
  void aLongWordIsCut(int letters) {
    assertThat(DateWords.said("a".repeat(letters))).hasSize((letters + 40) / 41);
  }

  @ParameterizedTest
  @CsvSource({"wednesday, true", "september, true", "may, false", "harbour, false"})
  void namesOfDaysAndMonthsAreKnownInFull(String word, boolean known) {
    assertThat(DateWords.isDayOrMonth(word)).isEqualTo(known);
  }
}
