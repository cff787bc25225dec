package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;

/** Which day a time of day belongs to, and which it does not. */
class TimeOfDayTest {

  private static TimeExpression clock(String text) {
    List<TimeExpression> clocks =
        TimeReadings.english(text).stream().filter(t -> t.type() == TimexType.TIME).toList();
    assertThat(clocks).hasSize(1);
    return clocks.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill caught fire at 4.15 a.m. The cause is unclear, the chief officer said on Friday.",
        "The mill caught fire at 4.15 a.m., the chief officer said on Friday.",
        "On Friday the coast guard said the cargo ship ran aground at 06:40.",
        "Voting stopped at 9 p.m., a clerk told reporters late on Monday.",
        "A clerk said in a written statement on Monday. Voting had stopped at 9 p.m.",
        "The striker was hurt in training at 11 a.m., the club confirmed Wednesday."
      })
  void theDayOfSpeechIsNotTheDayOfTheEvent(String text) {
    assertThat(clock(text).time().edtf()).isEqualTo("XXXX-XX-XX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam gave way at 3 a.m.",
        "The train stopped shortly after 4 p.m. local time.",
        "The verdict came at half past four."
      })
  void aTimeWithoutADayIsNotOfTheDayOfPublication(String text) {
    assertThat(clock(text).time().edtf()).isEqualTo("XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam broke on Tuesday. Sirens sounded at 6.40 a.m. in the town. | 2026-03-10
          The train left the rails at 6.40 a.m. near the bridge on Monday.   | 2026-03-09
          The ship sank on 4 March, the owner said on Friday. Boats came at 5 p.m. | 2026-03-04
          """)
  void aTimeTakesTheDayToldOf(String text, String day) {
    assertThat(clock(text).time().edtf()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry sailed on Tuesday at 6.40 a.m.           | 2026-03-10T06:40
          The court rose on Tuesday. It met again at 14:05 GMT. | 2026-03-10T14:05
          The tide turned on Tuesday. It was half past four in the morning. | 2026-03-10T04:30
          The tide turned on Tuesday. It was 4.30 in the morning. | 2026-03-10T04:30
          The keeper woke on Tuesday. It was quarter to six. | 2026-03-10T05:45
          Counting began on Tuesday. It was a quarter past ten in the evening. | 2026-03-10T22:15
          Counting began on Tuesday. It was 10 o'clock in the evening. | 2026-03-10T22:00
          The train left on Tuesday. It stopped shortly after 4 p.m. local time. | 2026-03-10T16:00
          """)
  void clocksAreValues(String text, String value) {
    assertThat(clock(text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "The next day the river fell.,           XXXX-XX-XX",
    "Two days later the captain was charged., XXXX-XX-XX",
    "The club was sold the following week.,   ''"
  })
  void aDistanceFromNoNamedDayIsNotCountedFromPublication(String text, String edtf) {
    assertThat(TimeReadings.english(text).getFirst().time().edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "The recount took place over the weekend.,       2026-03-07/2026-03-08",
    "The final will be played at the weekend.,       2026-03-14/2026-03-15",
    "The tanker was sold in October last year.,      2025-10",
    "The trial opens in June this year.,             2026-06",
    "The bridge will be shut until April next year., ../2027-04"
  })
  void weekendsFollowTheTenseAndMonthsTheirYear(String text, String edtf) {
    assertThat(TimeReadings.english(text).getFirst().time().edtf()).isEqualTo(edtf);
  }
}
