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
}
