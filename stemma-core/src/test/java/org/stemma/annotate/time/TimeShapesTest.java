package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.TimeExpression;

/** What is an expression of time, how far it goes, and its TIMEX3 value (12 March 2026). */
class TimeShapesTest {

  private static String first(String text) {
    TimeExpression time = TimeReadings.english(text).getFirst();
    return time.span().in(text) + " = " + time.value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The island buys three-quarters of its grain abroad.",
        "She settled in Orlau in her early 30s.",
        "He lost both parents in his late fifties.",
        "The mayor spoke on Channel 4's “This Week.”",
        "Reporters of '24 Hours' followed the divers.",
        "He told Harbour Today that the strike was over.",
        "The clerk said that Sun was his paper.",
        "The council heard of everyday life on the quay."
      })
  void namesFractionsAndAgesAreNoTimes(String text) {
    assertThat(TimeReadings.english(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Court Orders Mill Closed Today",
        "The Mayor Of Orlau Resigns Today",
        "“Today we vote,” she said."
      })
  void aCapitalInAHeadlineOrAtTheHeadNamesNothing(String text) {
    assertThat(TimeReadings.english(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fares rose to a quarter-century high.                 | a quarter-century = P25Y
          The feud lasted half a century.                       | half a century = P50Y
          It stood empty for a quarter of a century.            | a quarter of a century = P25Y
          The strike lasted a month-and-a-half.                 | month-and-a-half = P1.5M
          They waited two and a half years.                     | two and a half years = P2Y6M
          The siren wailed for a minute and a half.             | a minute and a half = PT1M30S
          The journey takes 3 1/2 hours.                        | 3 1/2 hours = PT3H30M
          He waited two-and-a-half years.                       | two-and-a-half years = P2Y6M
          It lasted a quarter of an hour.                       | a quarter of an hour = PT15M
          It lasted three quarters of an hour.                  | three quarters of an hour = PT45M
          Doctors feared the first hours.                       | the first hours = PTXH
          Troops left in the final weeks.                       | the final weeks = PXW
          The closing days were calm.                           | The closing days = PXD
          It may take weeks or months.                          | weeks or months = PXW
          Prices fell in recent weeks and months.               | recent weeks and months = PXW
          Rain is due in the coming days and weeks.             | the coming days and weeks = PXD
          """)
  void lengths(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The guard stands there 24 hours a day.                | 24 hours a day = P1D
          The clinic opens two days a week.                     | two days a week = P1W
          He teaches three months each year.                    | three months each year = P1Y
          The clinic opens twice a week.                        | twice a week = P1W
          The siren sounds three times a day.                   | three times a day = P1D
          They meet once every month.                           | once every month = P1M
          The ferry sails on Monday and Tuesday nights.         | Monday = XXXX-WXX-1TNI
          The choir meets on Friday or Sunday evenings.         | Friday = XXXX-WXX-5TEV
          The court sits Tuesday and Thursday mornings.         | Tuesday = XXXX-WXX-2TMO
          """)
  void repeatedTimes(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A nineteen eighty-seven law forbids it.               | nineteen eighty-seven = 1987
          Orlau, nineteen sixty-four.                           | nineteen sixty-four = 1964
          The mill of eighteen ninety-two still runs.           | eighteen ninety-two = 1892
          Sales fell by the year end.                           | year end = 2026
          The March accord held.                                | March = 2026-03
          Its June offer failed.                                | June = 2025-06
          The hearing is set for the week of 23 March.          | the week of 23 March = 2026-W13
          Trials begin the week of April 6.                     | the week of April 6 = 2026-W15
          The fair opens the week beginning 4 May 2026.         | the week beginning 4 May 2026 = 2026-W19
          It was the week's third fire.                         | the week = 2026-W11
          He called it the year's worst storm.                  | the year = 2026
          The month's second strike began.                      | The month = 2026-03
          The terms follow at a later date.                     | a later date = FUTURE_REF
          The valley will one day be a lake.                    | one day = FUTURE_REF
          She would one day lead the party.                     | one day = FUTURE_REF
          """)
  void dates(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm lost money in the third quarter of 2025. Profit in the quarter a year earlier was $2 million.         | 2024-Q3
          The firm lost money in the third quarter of 2025. Profit in the corresponding period last year was $2 million. | 2024-Q3
          The firm lost money in the third quarter of 2025. It had earned $2 million in the same quarter of last year.   | 2024-Q3
          """)
  void theSamePeriodOfTheYearBefore(String text, String value) {
    List<TimeExpression> times = TimeReadings.english(text);
    assertThat(times).hasSize(2);
    assertThat(times.getLast().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the third day of the talks.",
        "Rescuers dug on the fifth day of the search.",
        "The first day of the strike was quiet."
      })
  void aCountedDayStaysUnknown(String text) {
    TimeExpression time = TimeReadings.english(text).getFirst();
    assertThat(time.time().edtf()).isEqualTo("XXXX-XX-XX");
    assertThat(time.span().in(text)).endsWith(" day");
  }
}
