package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody harmed, says one invented page, and another counts the harmed. */
class UnharmedToldTest {

  private static List<String> found(
      String day, String first, String otherDay, String second, String title, String lead) {
    return ToldAccount.contradictions(
        title + "\n\n" + day + "\n\n" + lead + " " + first + "\n",
        title + ": what is known\n\n" + otherDay + "\n\n" + lead + " " + second + "\n");
  }

  private static List<String> sameDay(String first, String second) {
    return found(
        "May 7, 2024",
        first,
        "May 7, 2024",
        second,
        "Ferry aground off Drusk",
        "A ferry ran aground off Drusk on Monday.");
  }

  @Test
  void nobodyAndSomeAreATensionOnOneDay() {
    assertThat(sameDay("No one was hurt, the owner said.", "Three sailors were injured."))
        .containsExactly(
            "number tension: nobody harmed / Three sailors were injured, told on one day");
    assertThat(sameDay("There were no injuries.", "Six passengers were injured.")).hasSize(1);
    assertThat(sameDay("Nobody was killed, the owner said.", "Two sailors were killed."))
        .hasSize(1);
    assertThat(sameDay("All 86 passengers are safe and well.", "Five passengers were injured."))
        .hasSize(1);
  }

  @Test
  void otherGroupsHarmsAndAccidentsAreNone() {
    assertThat(sameDay("All 86 passengers are unhurt.", "Two sailors were injured.")).isEmpty();
    assertThat(sameDay("No one was killed.", "Two sailors were injured.")).isEmpty();
    assertThat(
            sameDay(
                "Two sailors were injured. No one was hurt in a second accident.",
                "Two sailors were injured."))
        .isEmpty();
  }

  @Test
  void countOfALaterDayIsTheCourseOfThings() {
    String title = "Ferry aground off Drusk";
    String lead = "A ferry ran aground off Drusk on Monday.";
    assertThat(
            found(
                "May 6, 2024",
                "No one was hurt.",
                "May 8, 2024",
                "Three sailors were injured.",
                title,
                lead))
        .isEmpty();
    assertThat(
            found(
                "May 8, 2024",
                "No one was hurt, the owner said.",
                "May 6, 2024",
                "Three sailors were injured.",
                title,
                lead))
        .hasSize(1);
  }

  @Test
  void onlyWhatBefellPersonsInThisAccidentIsSetAgainstIt() {
    String safe = "No one was hurt, the owner said.";
    assertThat(sameDay(safe, "A like fire in 1987 injured 40 people.")).isEmpty();
    assertThat(sameDay(safe, "Such fires could injure 40 people.")).isEmpty();
    assertThat(sameDay(safe, "Such fires injure 40 people in an average year.")).isEmpty();
    assertThat(sameDay(safe, "The oil killed 4,000 fish in the bay.")).isEmpty();
    assertThat(sameDay(safe, "The fire may have injured 40 people.")).hasSize(1);
    assertThat(sameDay(safe, "The fire, which burned for two hours, injured 40 people."))
        .hasSize(1);
    assertThat(sameDay(safe, "Forty people were injured after three hours on deck.")).hasSize(1);
  }

  @Test
  void nobodyOfOtherYearsOrOfThoseCountedIsNotNobodyHere() {
    String harmed = "Three sailors were injured.";
    assertThat(sameDay("Between 2005 and January 2024 nobody was hurt.", harmed)).isEmpty();
    assertThat(sameDay("There were 12 leaks last year, but none was fatal.", harmed)).isEmpty();
    assertThat(sameDay("Two children fell, but none was hurt.", harmed)).isEmpty();
    assertThat(sameDay("Three sailors fell, but none was hurt.", harmed)).hasSize(1);
  }

  @Test
  void manyCountsAgainstNobodyAreToldOnce() {
    assertThat(
            ToldAccount.contradictions(
                page("No one was hurt, the owner said."),
                page("Three sailors were injured."),
                page("The owner counted five injured sailors."),
                page("Nobody was hurt.")))
        .filteredOn(told -> told.contains("nobody harmed"))
        .hasSize(1);
  }

  private static String page(String told) {
    return "Ferry aground off Drusk\n\nMay 7, 2024\n\nA ferry ran aground off Drusk on Monday. "
        + told
        + "\n";
  }
}
