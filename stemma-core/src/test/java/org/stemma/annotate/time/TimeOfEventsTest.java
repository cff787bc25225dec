package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.TimeExpression;
import org.stemma.time.Edtf;

/** Times that are counted from an event whose day is not told. */
class TimeOfEventsTest {

  private static String date(String text) {
    TimeExpression time = TimeReadings.english(text).getLast();
    return Edtf.print(time.time());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "In the week before the vote, three posters were torn down. | none",
        "The day after the match, the coach resigned.               | XXXX-XX-XX",
        "The gate was opened the day before he left the ship.       | XXXX-XX-XX",
        "The judge fell ill the week after her ruling.              | none",
        "The court sat on 3 March. The day after the ruling, he fled. | XXXX-XX-XX",
        "The court sat on 3 March. The day before, a witness fled.  | 2026-03-02",
      })
  void anEventFixesNoDay(String text, String date) {
    assertThat(date(text)).isEqualTo(date == null ? "" : date);
  }
}
