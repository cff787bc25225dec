package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.event.Event;

/** Days that events get from others of the same story, and from their announcement. */
class EventDatesTest {

  private static List<String> dated(String... pages) {
    Reading[] readings = new Reading[pages.length];
    Arrays.setAll(readings, i -> Told.page("page-" + i + ".txt", pages[i]));
    return Told.events(readings).stream().map(e -> e.label() + " " + e.time().edtf()).toList();
  }

  @Test
  void dayAfterAnEventOfAnotherPageIsCounted() {
    assertThat(
            dated(
                "A freight train derailed near Harwick on May 6, 2024.",
                "A freight train derailed near Harwick. Police arrested the driver on Tuesday, a"
                    + " day after the train derailed near Harwick."))
        .contains("Police arrested the driver 2024-05-07");
  }

  @Test
  void daysBeforeAreCountedBack() {
    assertThat(
            dated(
                "Rebels attacked the port of Drusk on May 6, 2024.",
                "Two days before the attack on the port of Drusk, Lantia seized the ferry Orm."))
        .contains("Lantia seized the ferry Orm 2024-05-04");
  }

  @Test
  void crashThatAnotherPageTellsOfDatesWhatFollowed() {
    assertThat(
            dated(
                "A freight train derailed near Harwick on May 6, 2024.",
                "A funeral was held in Drusk on Friday, four days after the crash."))
        .contains("A funeral was held in Drusk 2024-05-10");
    assertThat(
            dated(
                "A jury in Drusk heard the case. A judge announced the verdict on May 6, 2024.",
                "Police arrested the mayor of Drusk the day after the verdict."))
        .contains("Police arrested the mayor of Drusk 2024-05-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys held a meeting in Drusk on May 6, 2024. Senators were briefed on the meeting prior to its start. | Senators were briefed on the meeting ../2024-05-06
          Students held a march in Drusk on May 6, 2024. Police arrested two organisers of the march before it began. | Police arrested two organisers of the march ../2024-05-06
          The clubs held talks in Drusk on May 6, 2024. The keeper was briefed on the talks shortly before they began. | The keeper was briefed on the talks 2024-05-06
          """)
  void pronounForAnEventBoundsWhatCameBeforeIt(String page, String dated) {
    assertThat(dated(page)).contains(dated);
  }

  @Test
  void pronounForAnotherThingBoundsNothing() {
    assertThat(
            dated(
                "The envoys held a meeting in Drusk on May 6, 2024. Senators were briefed on the"
                    + " meeting before it was leaked."))
        .contains("Senators were briefed on the meeting ");
  }

  @Test
  void weekdayThatDisagreesForbidsTheCount() {
    assertThat(
            dated(
                "A freight train derailed near Harwick on May 6, 2024.",
                "Police arrested the driver on Friday, a day after the train derailed near"
                    + " Harwick."))
        .contains("Police arrested the driver XXXX-XX-XX");
  }

  @Test
  void sameWeekdayOfOnePageIsOneDay() {
    assertThat(
            dated(
                "A freight train derailed near Harwick on May 6, 2024.",
                "Police arrested the driver on Tuesday, a day after the train derailed near"
                    + " Harwick. The minister visited Drusk on Tuesday."))
        .contains("The minister visited Drusk 2024-05-07");
  }

  @Test
  void announcedDeedWithoutADayIsDatedByItsAnnouncement() {
    assertThat(dated("The council will send a mediator to Drusk, its chair said on May 3, 2024."))
        .containsExactly("The council will send a mediator to Drusk 2024-05-03");
    assertThat(dated("Rebels attacked Drusk, the army said on May 3, 2024."))
        .containsExactly("Rebels attacked Drusk XXXX-XX-XX");
  }

  @Test
  void timeOfTheFirstClauseIsNotThatOfTheSecond() {
    assertThat(
            dated(
                "The keeper missed the match on May 1, 2024, and the coach fined him on May 2,"
                    + " 2024."))
        .contains("The coach fined him 2024-05-02");
  }

  @Test
  void yearInALabelDatesItsSentence() {
    assertThat(dated("Drusk summit (2018): The summit in Drusk ended without a declaration."))
        .contains("The summit in Drusk ended without a declaration 2018");
  }

  @Test
  void whatWasDoneInAnOfficeHeldBeforeIsHistory() {
    assertThat(Told.mentions("Throughout his presidency, Vale met Ana Ruiz in Drusk."))
        .containsExactly("CONSULT historical");
    assertThat(Told.mentions("During her tenure, Ruiz visited Lantia."))
        .containsExactly("CONSULT/visit historical");
    assertThat(Told.mentions("During the week, Ruiz visited Lantia."))
        .contains("CONSULT/visit reported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regulator had fined the firm in 2019. | HISTORICAL",
        "The town had flooded in 1998. | HISTORICAL",
        "The police had arrested him in March 2022. | HISTORICAL",
        "The regulator had fined the firm in 2024. | REPORTED",
        "The police had arrested him on Monday. | REPORTED",
        "The regulator fined the firm in 2019. | REPORTED"
      })
  void whatAPageTellsAsLongBeforeIsHistory(String sentence, EventStatus status) {
    assertThat(
            Told.titled("a.txt", "News", sentence, LocalDate.of(2025, 6, 4))
                .all(EventMention.class))
        .extracting(EventMention::status)
        .containsExactly(status);
  }

  @Test
  void promiseOfAnotherYearIsHistory() {
    assertThat(
            Told.events(
                Told.page(
                    "a.txt",
                    "In 1994 the mayor promised to build a pier.\n\n"
                        + "On 3 May 2031 a storm hit Drusk.")))
        .filteredOn(e -> e.types().contains("AGREE"))
        .extracting(Event::status)
        .containsExactly(EventStatus.HISTORICAL);
  }

  @Test
  void whatIsSearchedOrMournedIsNotOfThatDay() {
    assertThat(dated("Divers are due to search the wreck of the tug on May 10, 2024."))
        .noneMatch(e -> e.endsWith("2024-05-10"));
    assertThat(
            dated(
                "A freight train derailed near Harwick on May 6, 2024. Inspectors will examine the"
                    + " derailment on May 9, 2024."))
        .contains(
            "A freight train derailed near Harwick 2024-05-06",
            "Inspectors will examine the derailment 2024-05-09");
    assertThat(dated("The victims of the stadium crush were buried in Drusk on May 8, 2024."))
        .noneMatch(e -> e.endsWith("2024-05-08"));
    assertThat(dated("Prosecutors plan to review the shooting at the port on May 9, 2024."))
        .noneMatch(e -> e.endsWith("2024-05-09"));
  }

  @Test
  void whatIsHeldSeenOrStoppedIsOfThatDay() {
    assertThat(dated("Rebels launched the attack on Drusk on May 6, 2024."))
        .containsExactly("Rebels launched the attack on Drusk 2024-05-06");
    assertThat(dated("Witnesses saw the crash near Drusk on May 6, 2024."))
        .containsExactly("Witnesses saw the crash near Drusk 2024-05-06");
    assertThat(dated("Ana Ruiz attended the talks in Drusk on May 6, 2024."))
        .anyMatch(e -> e.endsWith("2024-05-06"));
  }

  @Test
  void dayOfFilingIsNoDayOfAnEvent() {
    assertThat(dated("DRUSK, May 6, 2024 (ALN) - A bus hit a wall in Drusk, killing two people."))
        .containsExactly("A bus hit a wall in Drusk ");
    assertThat(dated("DRUSK (ALN), May 6, 2024 -- Police arrested the mayor of Drusk."))
        .noneMatch(e -> e.contains("2024"));
    assertThat(dated("May 6, 2024 (ALN) - Rebels attacked the port of Drusk."))
        .noneMatch(e -> e.contains("2024"));
  }

  @Test
  void titleInThePresentTenseTellsNothingOfLongAgo() {
    assertThat(
            told(
                "Bus crashes into school in Drusk",
                "In May 2021 a bus crashed in Drusk and two people died."))
        .containsExactly(1);
    assertThat(told("Bus crashes into school in Drusk", "A bus crashed in Drusk on Monday."))
        .containsExactly(2);
    assertThat(told("Strike at Drusk mill", "Millers in Drusk went on strike in 2019 and won."))
        .containsExactly(1);
  }

  /** How many passages tell each event of a page of May 7, 2024. */
  private static List<Integer> told(String title, String text) {
    Reading page = Told.titled("a.txt", title, text, LocalDate.of(2024, 5, 7));
    return Told.events(page).stream().map(e -> e.mentions().size()).toList();
  }

  @Test
  void endOfWhatADeedBroughtAboutIsNotItsDay() {
    assertThat(
            dated(
                "The football clubs of Drusk and Osk signed a contract with the builder until June"
                    + " 2036.",
                "The trial of Ivo Dahl was adjourned until May 9, 2024.",
                "Judge Ann Orr jailed the driver until 2034."))
        .containsExactlyInAnyOrder(
            "The football clubs of Drusk and Osk signed a contract with the builder ",
            "The trial of Ivo Dahl was adjourned ",
            "Judge Ann Orr jailed the driver ");
  }

  @Test
  void endOfWhatLastsDatesIt() {
    assertThat(dated("Dockers of Drusk marched through the port until May 9, 2024."))
        .containsExactly("Dockers of Drusk marched through the port ../2024-05-09");
  }
}
