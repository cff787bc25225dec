package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Span;

class YearlessDayTest {

  private static Optional<YearlessDay> first(String language, String text) {
    return YearlessDay.first(text, new DateReader(Optional.of(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | LORNSEY, Nov 9 (TPA) | --11-09",
        "en | Sunday, 9th November | --11-09",
        "es | 9 de noviembre, Odal | --11-09",
        "de | Odal, 9. November | --11-09",
        "ja | 11月9日 | --11-09",
        "ko | 11월 9일 | --11-09",
        "en | Vessels of 2029: Nov 9 | --11-09",
      })
  void aDayWithoutItsYearIsRead(String language, String text, MonthDay day) {
    assertThat(first(language, text).map(YearlessDay::day)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | 9 de noviembre de 2029",
        "es | 9 de noviembre del 2029",
        "pt | 9 de novembro de 2029",
        "ca | 9 de novembre de 2029",
        "en | Nov 9, 2029",
        "en | November 9 2029",
        "en | 9 November, 2029",
        "en | 9-Nov-2029",
        "en | 2029 November 9",
        "en | 2029, Nov. 9",
        "hu | 2029. november 9.",
        "zh | 2029年11月9日",
        "ja | 2029年 11月 9日",
        "ko | 2029년 11월 9일",
        "en | Nov 9.30",
        "zh | 11月31日",
        "en | Odal 9"
      })
  void aDayWithItsYearIsNone(String language, String text) {
    assertThat(first(language, text)).isEmpty();
  }

  @Test
  void theWordsAreThoseWritten() {
    YearlessDay day = first("en", "ODAL, Nov 9 (TPA)").orElseThrow();

    assertThat(day.words()).isEqualTo("Nov 9");
    assertThat(day.span()).isEqualTo(Span.of(6, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "Nov 9, 2031-11-08, true",
    "Nov 9, 2031-11-10, true",
    "Nov 9, 2031-11-11, false",
    "Dec 31, 2032-01-01, true",
    "Jan 1, 2031-12-31, true",
    "Jan 1, 2031-12-30, false",
    "Feb 29, 2031-02-28, true",
    "Feb 29, 2031-03-01, true"
  })
  void theDayBeforeOrAfterIsNear(String words, LocalDate other, boolean near) {
    assertThat(first("en", words).orElseThrow().isNear(other)).isEqualTo(near);
  }
}
