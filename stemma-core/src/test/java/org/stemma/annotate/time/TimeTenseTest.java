package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.TimeExpression;

/**
 * Which verb tells, without a parse, whether a day is behind or ahead (Thursday, 12 March 2026).
 */
class TimeTenseTest {

  private static String last(String text) {
    TimeExpression last = TimeReadings.english(text).getLast();
    return last.time().edtf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The crew would be ready to sail for Granby United on Monday.            | 2026-03-16
          A tanker will leave for Red Harbour and the Allied Docks on Saturday.   | 2026-03-14
          The bridge should reopen under the Amended Roads Act on Tuesday.        | 2026-03-17
          """)
  void aNameThatEndsLikeAVerbIsNone(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We do not plan to close it.” The clerk over the weekend was firmer.    | 2026-03-07/2026-03-08
          “The aim is to sell.” The owners on Monday were silent.                 | 2026-03-09
          (The council hopes to vote.) The mayor on Tuesday met the miners.       | 2026-03-10
          """)
  void aSentenceEndsBehindItsClosingMark(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Until Tuesday, they had not named the driver.                           | ../2026-03-10
          The budget will be presented on Saturday.                               | 2026-03-14
          The miners planned a larger march on Sunday.                            | 2026-03-15
          The mayor resigned, effective Monday.                                   | 2026-03-16
          Neither of the owners could be found on Wednesday.                      | [2026-03-11,2026-03-18]
          The lease was extended until Monday.                                    | ../2026-03-16
          """)
  void theVerbTellsTheSide(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The record set on 2 September stands.                                   | 2025-09-02
          A copy of the October letter.                                           | 2025-10
          Prices compare well with those of September.                            | 2025-09
          """)
  void whereNoTenseSpeaksTheTimeBehindIsNearer(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales for the year ended 30 June fell.                | the year
          Rents in the fiscal year ended in May rose.           | the fiscal year
          Output during the year ended 31 March was flat.       | the year
          The lease runs for an additional year.                | an additional year
          """)
  void aYearOfAccountsIsALength(String text, String words) {
    TimeExpression first = TimeReadings.english(text).getFirst();
    assertThat(first.span().in(text)).isEqualTo(words);
    assertThat(first.value()).isEqualTo("P1Y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The choir meets on Sunday evenings.                   | XXXX-WXX-7TEV
          The ferry is full on Friday nights.                   | XXXX-WXX-5TNI
          The court sits Monday mornings.                       | XXXX-WXX-1TMO
          The fire of last Nov. 5 destroyed the mill.           | 2025-11-05
          The mill burned in the winter of nineteen eighty-one. | 1981-WI
          Rains are expected in the last half of 2027.          | 2027-H2
          By mid-afternoon the road was clear.                  | 2026-03-12TAF
          They met a week or so ago.                            | 2026-W10
          The gap closes in the short term.                     | FUTURE_REF
          Trade slows in coming months.                         | FUTURE_REF
          """)
  void valueOf(String text, String value) {
    assertThat(TimeReadings.english(text).getLast().value()).isEqualTo(value);
  }
}
