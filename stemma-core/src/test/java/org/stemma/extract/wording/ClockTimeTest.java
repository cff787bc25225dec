package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14:30", "2.30pm", "2:30 p.m. GMT", "9:05 AM ET", "14.30 Uhr", "um 14:30 Uhr", "14h30",
        "14 h 30", "17:30 h", "kl. 14.30", "klo 14.30", "ore 14:30", "godz. 14:30", "14:30 uur",
        "14时30分", "14時30分", "2031-05-03T14:30:00+02:00"
      })
  void timesOfDayInManyLanguages(String line) {
    assertThat(ClockTime.is(line)).isTrue();
    assertThat(ClockTime.is("The ferry left at " + line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14:30 boats",
        "1430",
        "3 to 1",
        "14:75",
        "Room 14",
        "um Uhr",
        "",
        "Um den Hafen, 14:30",
        "at 14:30",
        "-14:30"
      })
  void otherLinesAreNone(String line) {
    assertThat(ClockTime.is(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "17:45 Harbour Patrol, 17:45, 5",
    "' 2.30 p.m. Prayers', 14:30, 10",
    "20h55 Le film, 20:55, 5",
    "12:15 am Night train, 00:15, 8"
  })
  void aTimeAtTheStartEndsBehindItsWords(String line, LocalTime time, int end) {
    assertThat(ClockTime.atStart(line))
        .hasValueSatisfying(
            found -> {
              assertThat(found.time()).isEqualTo(time);
              assertThat(found.span().end()).isEqualTo(end);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "At 17:45", "25:10 Late film", "1745 ships", "kl"})
  void otherLinesBeginWithNoTime(String line) {
    assertThat(ClockTime.atStart(line)).isEmpty();
  }
}
