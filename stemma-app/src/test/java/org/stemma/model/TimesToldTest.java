package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which side of the day of publication (Thursday, 12 March 2026) a weekday or a month lies on, by
 * the verb that governs it.
 */
class TimesToldTest {

  private static String last(String text) {
    return Told.times(text, LocalDate.of(2026, 3, 12)).getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council held a service to mark the end of the strike on Monday.       | 2026-03-09
          The mayor travelled to Orlau to thank the divers on Saturday.             | 2026-03-07
          Farmers blocked the road to protest against the tax on Tuesday.           | 2026-03-10
          """)
  void anInfinitiveOfPurposeHasTheTimeOfItsVerb(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers agreed to meet on Monday.                                   | 2026-03-16
          The court ordered the mill to close on Saturday.                          | 2026-03-14
          The union threatened to strike on Tuesday.                                | 2026-03-17
          She is expected to be released on Friday.                                 | 2026-03-13
          The bridge is to be closed on Sunday.                                     | 2026-03-15
          """)
  void anInfinitiveBehindAnAgreementLiesAhead(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The union called a strike for Saturday.                                   | 2026-03-14
          The court set a hearing for Tuesday.                                      | 2026-03-17
          The port announced a closure for Monday.                                  | 2026-03-16
          The trial was adjourned to Sunday.                                        | 2026-03-15
          The league has scheduled a hearing for Monday.                            | 2026-03-16
          The bank postponed the auction to Saturday.                               | 2026-03-14
          Students planned a march through the old town on Tuesday.                 | 2026-03-17
          """)
  void whatWasArrangedLiesAhead(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The offer had been due to expire on Monday.                               | 2026-03-09
          The vote had been scheduled for Saturday.                                 | 2026-03-07
          The ferry had been expected to sail on Tuesday.                           | 2026-03-10
          """)
  void whatHadBeenArrangedLiesBehind(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two presidents meet in Orlau on Monday.                               | 2026-03-16
          Parliament begins its debate on Saturday.                                 | 2026-03-14
          Police say on Tuesday nobody was hurt.                                    | 2026-03-10
          """)
  void thePresentOfADeedIsArrangedTheOneOfSpeechIsOver(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dividend would be paid on a still unnamed date in January.            | 2027-01
          She will be named head of the mission in December.                        | 2026-12
          In July a fire in the old market hall destroyed nine stalls.              | 2025-07
          """)
  void aMonthLiesOnTheSideOfItsVerb(String text, String month) {
    assertThat(last(text)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge will reopen in two weeks.                                      | 2026-03-23/2026-03-29
          The lease will end in five years.                                         | 2031
          The museum will open in a month.                                          | 2026-04
          """)
  void inSomeUnitsIsADateWhereTheVerbLooksAhead(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "The dam was built in five years.",
    "She wrote both books in two weeks.",
    "The flood destroyed the farm in an hour.",
    "It will be the hottest summer in 50 years.",
    "The firm expects its first loss in ten years.",
    "This will be the worst harvest in two decades."
  })
  void inSomeUnitsIsALengthWhereTheVerbLooksBack(String text) {
    assertThat(last(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge will stay closed until summer.                                 | ../2026
          The school will move in the autumn.                                       | 2026
          The mill closed in the autumn.                                            | 2025
          """)
  void aSeasonLiesOnTheSideOfItsVerb(String text, String year) {
    assertThat(last(text)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill burned down at Easter.                                           | 2025-04-20
          Two divers drowned on 30 March.                                           | 2025-03-30
          The council met on April 2.                                               | 2025-04-02
          """)
  void aDeedThatWasDoneDoesNotLieAhead(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }
}
