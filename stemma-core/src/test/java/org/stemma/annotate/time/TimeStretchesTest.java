package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.TimeExpression;
import org.stemma.time.TimeValue;

/** The outward date (EDTF) of what no calendar unit fits (Thursday, 12 March 2026). */
class TimeStretchesTest {

  private static String first(String text) {
    TimeExpression time = TimeReadings.english(text).getFirst();
    return time.span().in(text) + " = " + time.time().edtf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill opened nearly 20 years ago.        | nearly 20 years ago = 2006~
          She left about three months ago.            | about three months ago = 2025-12~
          The dam broke more than four years ago.     | more than four years ago = 2022~
          A decade ago the river froze.               | A decade ago = 2016~
          The canal was dug over five decades ago.    | over five decades ago = 1976~
          The road was laid two decades ago.          | two decades ago = 2006~
          The mill opened 20 years ago.               | 20 years ago = 2006
          """)
  void aRoughDistanceIsAnApproximateDate(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Earlier this month the court sat.           | Earlier this month = 2026-03-01/2026-03-12
          Earlier this year two ferries sank.         | Earlier this year = 2026-01-01/2026-03-12
          Earlier this week the mayor resigned.       | Earlier this week = 2026-03-09/2026-03-12
          Later this month the court will rule.       | Later this month = 2026-03-12/2026-03-31
          The bridge will open later this year.       | later this year = 2026-03-12/2026-12-31
          They meet later this week.                  | later this week = 2026-03-12/2026-03-15
          """)
  void earlierAndLaterEndAtTheDayOfPublication(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prices doubled in the past year.            | the past year = 2025-03-12/2026-03-12
          It rained in the past week.                 | the past week = 2026-03-05/2026-03-12
          The town grew over the past decade.         | the past decade = 2016-03-12/2026-03-12
          Prices doubled last year.                   | last year = 2025
          """)
  void thePastUnitRunsUpToTheDayOfPublication(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army came the week before last.         | the week before last = 2026-02-23/2026-03-01
          It rained the weekend before last.          | the weekend before last = 2026-02-28/2026-03-01
          The mill closed the year before last.       | the year before last = 2024
          The fair opens the month after next.        | the month after next = 2026-05
          It rained on the weekend of 7 March.        | the weekend of 7 March = 2026-03-07/2026-03-08
          The fair was on the weekend of June 5, 2027 | the weekend of June 5, 2027 = 2027-06-05/2027-06-06
          It was signed on 2026/02/11.                | 2026/02/11 = 2026-02-11
          """)
  void otherWeeksAndDays(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3, 4 and 5 February it rained.           | 3 = 2026-02-03
          The court sat from 9, 10 and 11 November.   | 9 = 2025-11-09
          The club won in the 2024/25 season.         | 2024 = 2024/2025
          The strike of 2023/24 closed the port.      | 2023 = 2023/2024
          Prior to 2019 there was no road.            | 2019 = ../2019
          """)
  void listsAndSeasonsOfPlay(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The budget for FY 2021/22 was passed.            | FY 2021 = 2021~/2022~
          The FY2021 accounts of the port were signed.     | FY2021 = 2021~
          The court spent less in the 2021-22 fiscal year. | 2021 = 2021~/2022~
          Losses in the 2022/2023 fiscal year were heavy.  | 2022 = 2022~/2023~
          The 2021 fiscal year was the club's worst.       | 2021 fiscal year = 2021~
          The financial year 2021 was the yard's worst.    | The financial year 2021 = 2021~
          The H1 2024 results of the line are due.         | H1 2024 = 2024-01/2024-06
          The mill was built c. 1890 by a farmer.          | c. 1890 = 1890~
          The river rose in the second half of the 1990s.  | the second half of the 1990s = 1995/1999
          Trade grew in the first half of the eighties.    | the first half of the eighties = 1980/1984
          The dam of the mid-1970s broke.                  | the mid-1970s = 1970/1979
          Music of the '90s was played at the match.       | the '90s = 1990/1999
          """)
  void yearsOfAccountsAndPartsOfDecades(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The court heard case 2019/1234.", "Bill 2021/7 was read."})
  void aSlashBehindAYearJoinsOnlyYears(String text) {
    assertThat(TimeReadings.english(text)).noneMatch(t -> t.time().edtf().contains("/"));
  }

  @Test
  void theYearToAMonthIsALength() {
    assertThat(TimeReadings.english("The line lost money in the year to March 2019.").getFirst())
        .extracting(TimeExpression::value)
        .isEqualTo("P1Y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The paper of Friday, 17 April, had a photograph. | 2026-04-17
          A letter of Friday, April 18, was found.         | 2025-04-18
          The entry of Thursday 1 October is torn.         | 2026-10-01
          """)
  void theWeekdayBesideADayTellsItsYear(String text, String day) {
    assertThat(TimeReadings.english(text).getFirst().time().edtf()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left a year and a half ago.              | a year and a half ago = 2024-09~
          The mill shut two and a half years ago.     | two and a half years ago = 2023-09~
          She came nearly one and a half years ago.   | nearly one and a half years ago = 2024-09~
          """)
  void halvesOfYearsAreCountedInMonths(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was signed on 5/1/2026.                  | 5/1/2026 = [2026-01-05,2026-05-01]
          It was signed on 02/11/2025.                | 02/11/2025 = [2025-02-11,2025-11-02]
          It was signed on 25/12/2025.                | 25/12/2025 = 2025-12-25
          It was signed on 3/3/2025.                  | 3/3/2025 = 2025-03-03
          """)
  void aDateInFiguresStaysOpenWhereMonthOrDayMayComeFirst(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm lost money in fiscal 2024.                | fiscal 2024 = 2024~
          Sales fell in the fiscal third quarter.            | the fiscal third quarter = 2025~
          It earned more in the fiscal year 2023.            | the fiscal year 2023 = 2023~
          Sales fell in the third quarter of 2024.           | the third quarter of 2024 = 2024-07/2024-09
          """)
  void aYearOfAccountsNeedNotBeThatOfTheCalendar(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He fell ill the day before Christmas.       | the day before Christmas = 2025-12-24
          The shop closed the day after 3 March.      | the day after 3 March = 2026-03-04
          The week before Easter 2025 was cold.       | The week before Easter 2025 = 2025-04-07/2025-04-13
          They met the day after Friday's vote.       | the day after Friday = [2026-03-07,2026-03-14]
          """)
  void aDayIsCountedFromTheDateBehindIt(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This coming weekend it will rain.           | This coming weekend = 2026-03-14/2026-03-15
          The fair is held the upcoming weekend.      | the upcoming weekend = 2026-03-14/2026-03-15
          It snowed this past Sunday.                 | this past Sunday = 2026-03-08
          """)
  void theWeekendToComeIsTheNext(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales between April and June fell.          | April = 2025-04/2025-06
          It rained from May to September.            | May = 2025-05/2025-09
          The shop will open Monday through Friday.   | Monday = 2026-03-16/2026-03-20
          The siege went on from Saturday to Tuesday. | Saturday = 2026-03-07/2026-03-10
          """)
  void theEndOfAStretchLiesBehindItsBegin(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the past three months 40 people died.    | the past three months = 2025-12-12/2026-03-12
          It rained during the last two weeks.        | the last two weeks = 2026-02-26/2026-03-12
          They leave within the next 10 days.         | the next 10 days = 2026-03-12/2026-03-22
          It rained in the last two weeks of May.     | the last two weeks =
          It took three months.                       | three months =
          """)
  void aLengthBesideTheDayOfPublicationHasItsDates(String text, String found) {
    assertThat(first(text).strip()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote falls on the second Sunday of May 2026.   | the second Sunday of May 2026 = 2026-05-10
          The first Monday in June 2024 was a holiday.       | The first Monday in June 2024 = 2024-06-03
          The fair was on the last Friday in August 2025.    | the last Friday in August 2025 = 2025-08-29
          On the last day of February 2024 it closed.        | the last day of February 2024 = 2024-02-29
          It shut on the last day of January.                | the last day of January = 2026-01-31
          """)
  void aCountedWeekdayOfAMonthIsADay(String text, String found) {
    assertThat(first(text)).isEqualTo(found);
  }

  @Test
  void noDayIsMadeOfAWeekdayThatTheMonthLacks() {
    assertThat(TimeReadings.english("The fifth Monday of February 2026 never came."))
        .noneMatch(time -> time.time() instanceof TimeValue.Day);
  }

  @Test
  void yearsAgoStayOpenWhereThePageStatesNoDay() {
    assertThat(TimeReadings.undated("The mill shut in 1998. Two years ago it burned."))
        .last()
        .satisfies(time -> assertThat(time.time().edtf()).isEmpty());
  }
}
