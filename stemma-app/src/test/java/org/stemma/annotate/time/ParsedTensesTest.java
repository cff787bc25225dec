package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Which day a weekday or an hour is of, told by the parse (Monday, 7 June 2027). */
class ParsedTensesTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static String last(String text) {
    String page = "Report from the harbour\n\n" + text + "\n";
    Capture capture =
        new Capture(
            "page.txt",
            Payload.of(page.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("2027-06-07"));
    Reading reading = ((PageReading.Read) STEMMA.read(capture)).reading();
    return reading.all(TimeExpression.class).getLast().time().edtf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vessel is believed to have capsized on Saturday.   | 2027-06-05
          Two men are said to have met in the port on Wednesday. | 2027-06-02
          The firm appears to have stopped paying on Thursday.   | 2027-06-03
          The club hopes to have signed him by Friday.           | ../2027-06-11
          """)
  void aPerfectInfinitiveIsPastUnlessItLiesAhead(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Final results are due by Saturday.        | ../2027-06-12
          A ruling is likely on Tuesday.            | 2027-06-08
          Rain is forecast for Thursday.            | 2027-06-10
          Snow is predicted for Friday in the hills. | 2027-06-11
          The hearing is scheduled for Wednesday.   | 2027-06-09
          """)
  void whatIsDueIsToCome(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bank stopped paying on Sunday. An agency had cut its rating on May 12. A woman had waited since 4am. | 2027-06-06/..
          The court met on Tuesday. The ship had left port on May 3. At 5 p.m. the jury went out.                  | 2027-06-01
          The fire broke out on Friday. The alarm had been tested on 2 June. It rang at 11 p.m.                    | 2027-06-04
          """)
  void anHourIsOfTheDayToldOfAndNotOfOneBeforeThat(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2020 he was a Year 8 pupil.                              | 2020
          In 2021 the Day 3 session was short.                        | 2021
          In 2022 three quarters of those infected recovered.         | 2022
          """)
  void whatIsNumberedOrSharedIsNoLengthOfTime(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The train left the rails before dawn on Saturday.       | 2027-06-05
          Rain put the fire out shortly after midnight on Friday. | 2027-06-04
          The hall must be empty before noon on Friday.           | ../2027-06-11
          """)
  void anInstantOfAPastDayKeepsItsDay(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court will sit a week on Tuesday. | 2027-06-15
          They meet again on Friday week.       | 2027-06-18
          The pool opens a fortnight on Sunday. | 2027-06-27
          """)
  void weeksOnAreCountedFromTheNextSuchDay(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He wrote to his band on the day he died.          | XXXX-XX-XX
          On the day of the vote it rained.                 | XXXX-XX-XX
          Ferries ran during the Easter holidays.           | ''
          A New Year's party in Drusk ended in chaos.       | ''
          The Christmas market in Drusk was evacuated.      | ''
          He spoke in a Labor Day parade.                   | ''
          He died on Christmas Day.                         | 2026-12-25
          The 8 July match was called off.                  | 2027-07-08
          She spoke on Friday. He had told the jury the day before that he slept. | 2027-06-03
          Road 9 is shut until Friday. He had passed it the day before. | XXXX-XX-XX
          """)
  void aDayThatTheWordsDoNotFixStaysOpen(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sailings are not to resume before Friday.                 | 2027-06-11/..
          No verdict is expected before Wednesday.                  | 2027-06-09/..
          The match won't be played until 3 July.                   | 2027-07-03/..
          Talks will start no earlier than Thursday.                | 2027-06-10/..
          The court will sit again on 2 July at the earliest.       | 2027-07-02/..
          The plans must be handed in no later than 1 July.         | ../2027-07-01
          The minister has not said whether she will go before Friday. | ../2027-06-11
          They did not say they would leave before Friday.          | ../2027-06-11
          The bridge did not reopen until Wednesday.                | 2027-06-02
          The bridge will stay shut until at least Friday.          | 2027-06-11/..
          Trains are cancelled until at least 3 July.               | 2027-07-03/..
          The strike will go on at least until Wednesday.           | 2027-06-09/..
          """)
  void whatIsDeniedBeforeADayOrLastsToItAtLeastIsOpenBehindIt(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quake struck just before 4 a.m. on Sunday.            | 2027-06-06
          The race will start shortly after 9 a.m. on Friday.       | 2027-06-11
          The ferry had left before 6 a.m. on Sunday.               | 2027-06-06
          The team plays on Saturday. The last goal came at 4.51pm. | XXXX-XX-XX
          The team won on Saturday. The last goal came at 4.51pm.   | 2027-06-05
          The team won on Saturday. Update 7:49 p.m.                | 2027-06-07
          """)
  void anHourIsOfADayThatFitsItsVerb(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trial opened on 12 May and was put off the next Thursday. | 2027-05-13
          The owners will meet the next Thursday.                       | 2027-06-10
          The union turned down the offer from July.                    | 2026-07
          The letter from October is still to be answered, he said.     | 2026-10
          A ban from July is planned.                                   | 2027-07
          """)
  void whatWasToldLooksBack(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A strike is planned for the Thursday after next. | 2027-06-17
          The fire broke out on the Saturday before last.  | 2027-05-29
          The rematch is a week tomorrow.                  | 2027-06-15
          The hearing was a week ago yesterday.            | 2027-05-30
          He is to come back a week from Friday.           | 2027-06-18
          It was agreed a week ago Friday.                 | 2027-05-28
          The court sits again today fortnight.            | 2027-06-21
          """)
  void weeksAreCountedFromADay(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }
}
