package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTextTest {

  private static List<String> dates(String language, String line) {
    return DatedText.read(line, new DateReader(Optional.of(language))).stream()
        .flatMap(read -> read.dates().stream())
        .map(
            date ->
                date.date() + date.label().map(l -> " " + l).orElse("").toLowerCase(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "en | By Ana Sousa / 5 November 2031, 07:40 / Updated 09:15",
        "en | 5 November 2031 at 9:40 am; last updated at 2:15 pm",
        "en | Nov 5, 2031 - Updated: 11:02 a.m. EST",
        "de | 5. November 2031, 07:40 Uhr / Aktualisiert um 09:15 Uhr",
        "fr | Le 5 novembre 2031 à 07h40, mis à jour à 09h15",
        "es | 5 de noviembre de 2031, 07:40 / Actualizado a las 09:15",
        "da | 5. november 2031 kl. 07.40 / Opdateret kl. 09.15",
        "ja | 2031年11月5日 午前7時40分 / 更新 午後2時15分",
        "ko | 2031년 11월 5일 오전 7:40 / 수정 오후 2:15",
        "zh | 2031年11月5日 07:40 / 更新于 09:15"
      })
  void aTimeOfTheUpdateIsOfTheDayBeforeIt(String language, String line) {
    assertThat(dates(language, line)).containsExactly("2031-11-05", "2031-11-05 updated");
  }

  @Test
  void aDayWithItsOwnWordKeepsItBesideATimeOfTheUpdate() {
    assertThat(dates("en", "Published 5 November 2031 at 07:40 GMT | Last updated 09:15 GMT"))
        .containsExactly("2031-11-05 published", "2031-11-05 updated");
  }

  @Test
  void theWordsOfATimeReachFromTheDay() {
    String line = "Ana Sousa, 5 November 2031, 07:40 | Updated 09:15 GMT";
    DatedText read = DatedText.read(line, new DateReader(Optional.empty())).orElseThrow();

    assertThat(read.dates().get(1).span().in(line))
        .isEqualTo("5 November 2031, 07:40 | Updated 09:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 November 2031, 23:40 | Updated 00:15",
        "5 November 2031, 11:40 pm | Updated 12:15 am",
        "5 November 2031, 07:40 | Updated 6.11. 09:15",
        "5 November 2031, 07:40 | Updated Thursday, 6 Nov, 09:15",
        "5 November 2031, 07:40 | Updated 2 hours ago"
      })
  void aTimeOfADayThatIsNotSaidIsNone(String line) {
    assertThat(dates("en", line)).containsExactly("2031-11-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Stand: 05.11.2031, 22:47 Uhr | Lesezeit: 3 Minuten; 2031-11-05 updated",
        "en; 5 November 2031 · 4 min read; 2031-11-05",
        "fr; Publié le 5 novembre 2031 - Temps de lecture : 2 min; 2031-11-05 published",
        "tr; Giriş: 05.11.2031 - 09:31; 2031-11-05 published",
        "ja; (2031年11月5日 6時12分更新); 2031-11-05 updated",
        "ja; 2031年11月5日公開; 2031-11-05 published"
      })
  void linesOfNothingButADay(String language, String line, String date) {
    assertThat(DatedText.of(line, new DateReader(Optional.of(language)))).isPresent();
    assertThat(dates(language, line)).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 November 2031 updated 09:15", "am 5. November 2031 aktualisiert"})
  void aWordThatNothingPartsFromTheDayIsOfIt(String line) {
    assertThat(dates("de", line)).containsExactly("2031-11-05 updated");
  }
}
