package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody rules out on one invented page and announces on a later one. */
class RuledOutToldTest {

  private static List<String> found(String first, String laterDay, String second) {
    String title = "Dockers at Drusk on strike";
    String lead = "Dockers walked out at the port of Drusk on Monday.";
    return ToldAccount.contradictions(
        title + "\n\nMay 7, 2024\n\n" + lead + " " + first + "\n",
        title + ": what is known\n\n" + laterDay + "\n\n" + lead + " " + second + "\n");
  }

  @Test
  void whatWasRuledOutAndIsAnnouncedIsTold() {
    assertThat(
            found(
                "Bram Oster ruled out a second ballot.",
                "May 9, 2024",
                "We will hold a second ballot on Friday, Bram Oster said."))
        .containsExactly(
            "status tension: Bram Oster ruled it out, and announces it on a later day");
    assertThat(
            found(
                "Governor Ida Falk ruled out a public inquiry.",
                "May 9, 2024",
                "The state will open a public inquiry, Ida Falk said."))
        .hasSize(1);
    assertThat(
            found(
                "Coach Nell Brandt ruled out an open training.",
                "May 9, 2024",
                "“We will hold an open training on Sunday,” Nell Brandt said."))
        .hasSize(1);
  }

  @Test
  void otherSpeakersThingsAndDaysAreNone() {
    assertThat(
            found(
                "Bram Oster ruled out a second ballot.",
                "May 9, 2024",
                "We will hold a second ballot on Friday, Ada Quill said."))
        .isEmpty();
    assertThat(
            found(
                "Bram Oster ruled out a second ballot.",
                "May 9, 2024",
                "We will hold a rally on Friday, Bram Oster said."))
        .isEmpty();
    assertThat(
            found(
                "Bram Oster did not rule out a second ballot.",
                "May 9, 2024",
                "We will hold a second ballot on Friday, Bram Oster said."))
        .isEmpty();
    assertThat(
            found(
                "Bram Oster ruled out a second ballot.",
                "May 9, 2024",
                "We will not hold a second ballot, Bram Oster said."))
        .isEmpty();
  }
}
