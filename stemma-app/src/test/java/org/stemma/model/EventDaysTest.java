package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;

/** Days that stand in the sentence of an event, and whose they are. */
class EventDaysTest {

  /** "trigger EDTF" of every mention on a page of Friday, 17 March 2034. */
  private static List<String> dated(String sentence) {
    Reading page = Told.titled("a.txt", "Report", sentence, LocalDate.of(2034, 3, 17));
    return page.all(EventMention.class).stream()
        .map(m -> page.words(m.trigger()) + " " + m.time().edtf())
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Siddle asked the court for a recount on 24 February. | asked 2034-02-24
          The pilots called for a strike on 24 February. | called 2034-02-24
          Members voted by 81 per cent for a walkout on 13 March. | voted 2034-03-13
          The court granted her request on 1 March. | granted 2034-03-01
          The clubs held talks on 13 March. | held 2034-03-13
          """)
  void dayOfWhatIsOnlyAskedForIsThatOfAsking(String sentence, String dated) {
    assertThat(dated(sentence)).contains(dated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The labour court issued an order on Tuesday that forbade the march. | forbade 2034-03-14
          The board sent a letter on Monday that rejected the offer. | rejected 2034-03-13
          The club sent a letter on Sunday accusing the league of bias. | accusing 2034-03-12
          """)
  void deedOfATextIsOfTheDayOnWhichItWasGivenOut(String sentence, String dated) {
    assertThat(dated(sentence)).contains(dated).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Security was tightened after the September 11 attacks of 2001. | attacks 2001
          Security was tightened after the September 11 attacks. | attacks XXXX-XX-XX
          The July 7 bombings changed the city. | bombings XXXX-XX-XX
          The November 13 shootings were recalled. | shootings XXXX-XX-XX
          The March 3 attacks killed two. | attacks 2034-03-03
          The September 11, 2001, attacks killed thousands. | attacks 2001-09-11
          """)
  void dayInANameOfLongAgoTellsNoYear(String sentence, String dated) {
    assertThat(dated(sentence)).contains(dated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A memorial service is planned for 27 March. | planned 2034-03-27
          A second auction is planned for 2 April. | planned 2034-04-02
          The repair of the lock is planned for Monday. | planned 2034-03-20
          """)
  void whatIsPlannedForADayIsAnEvent(String sentence, String dated) {
    assertThat(dated(sentence)).contains(dated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          People left the town on Monday as water spilled over the dam. | spilled 2034-03-13
          The ferry turned back on Sunday as a fire broke out on board. | broke 2034-03-12
          The train stopped on Tuesday while police arrested a passenger. | arrested 2034-03-14
          """)
  void whatHappenedMeanwhileIsOfTheSameDay(String sentence, String dated) {
    assertThat(dated(sentence)).contains(dated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The death toll rose on Tuesday after the fire at a nursing home. | fire
          Losses grew on Friday following the walkout. | walkout
          Shares of the yard fell on Monday after the crash. | crash
          """)
  void dayOfACountIsNotThatOfWhatItCounts(String sentence, String undated) {
    assertThat(dated(sentence)).contains(undated);
  }
}
