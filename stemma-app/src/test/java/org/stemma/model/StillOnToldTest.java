package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes on by one invented page and was ended by another. */
class StillOnToldTest {

  private static final String TOLD =
      "status tension: one says that it goes on, the other of the same day that it was ended";

  private static List<String> found(String title, String first, String day, String second) {
    String lead = title + " on Monday, police said.";
    return ToldAccount.contradictions(
        title + "\n\nMay 7, 2024\n\n" + lead + " " + first + "\n",
        title + ": what is known\n\n" + day + "\n\n" + lead + " " + second + "\n");
  }

  @Test
  void onAndOffOnOneDayAreTold() {
    assertThat(
            found(
                "Dockers walked out at the port of Drusk",
                "The strike at the port continues.",
                "May 7, 2024",
                "The strike at the port was called off."))
        .containsExactly(TOLD);
    assertThat(
            found(
                "A trawler sank off Drusk",
                "The search for the crew goes on.",
                "May 7, 2024",
                "The coastguard has suspended the search for the crew."))
        .containsExactly(TOLD);
    assertThat(
            found(
                "Farmers closed the bridge at Drusk",
                "The blockade is continuing.",
                "May 7, 2024",
                "The blockade has ended."))
        .containsExactly(TOLD);
  }

  @Test
  void otherDaysPlansAndNewOnesAreNone() {
    assertThat(
            found(
                "Dockers walked out at the port of Drusk",
                "The strike at the port continues.",
                "May 8, 2024",
                "The strike at the port was called off."))
        .isEmpty();
    assertThat(
            found(
                "Dockers walked out at the port of Drusk",
                "The strike at the port continues.",
                "May 7, 2024",
                "The strike could be called off."))
        .isEmpty();
    assertThat(
            found(
                "A trawler sank off Drusk",
                "The search for the crew goes on.",
                "May 7, 2024",
                "The coastguard has suspended the search, and another began."))
        .isEmpty();
    assertThat(
            found(
                "Farmers closed the bridge at Drusk",
                "The blockade is continuing.",
                "May 7, 2024",
                "The protest in Olmar has ended."))
        .isEmpty();
  }
}
