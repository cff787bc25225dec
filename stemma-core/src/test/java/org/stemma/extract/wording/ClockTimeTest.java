package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}
