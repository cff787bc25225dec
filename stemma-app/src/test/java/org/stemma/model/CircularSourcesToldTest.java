package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;

/** Two invented outlets of which each names the other for one matter. */
class CircularSourcesToldTest {

  private static final String CIRCLE =
      "confirmation tension: circular: each of two outlets has it from the other";

  private static List<String> told(
      String lead, String outlet, String first, String other, String second) {
    List<Capture> pages =
        List.of(
            ToldAccount.capture(
                "page-1.txt",
                outlet,
                "2024-05-07T10:00:00Z",
                lead + "\n\n" + lead + " on Monday. " + first + "\n"),
            ToldAccount.capture(
                "page-2.txt",
                other,
                "2024-05-08T10:00:00Z",
                lead + ": what is known\n\n" + lead + " on Monday. " + second + "\n"));
    return ToldAccount.of(pages).contradictions().stream()
        .map(c -> c.kind() + " " + c.verdict() + ": " + c.why())
        .filter(CIRCLE::equals)
        .toList();
  }

  @Test
  void eachHasItFromTheOther() {
    assertThat(
            told(
                "A train left the rails near Drusk",
                "Drusk Herald",
                "The driver had fallen asleep, the Harwick Post reported.",
                "Harwick Post",
                "The driver had fallen asleep. The report cited the Drusk Herald."))
        .containsExactly(CIRCLE);
    assertThat(
            told(
                "A cargo ship sank off Senn",
                "Senn Courier",
                "The hull had a crack, according to the Olmar Gazette.",
                "Olmar Gazette",
                "The hull had a crack, the Senn Courier reported."))
        .containsExactly(CIRCLE);
    assertThat(
            told(
                "Dockers walked out at the port of Drusk",
                "Harwick Post",
                "The minister offered the union a bonus, the Drusk Herald reported. The Herald's"
                    + " report cites the Harwick Post.",
                "Olmar Gazette",
                "The port was quiet on Tuesday."))
        .containsExactly(CIRCLE);
  }

  @Test
  void oneWayAnotherMatterAndAThirdAreNone() {
    assertThat(
            told(
                "A train left the rails near Drusk",
                "Drusk Herald",
                "The driver had fallen asleep, the Harwick Post reported.",
                "Harwick Post",
                "The driver had fallen asleep, the police said."))
        .isEmpty();
    assertThat(
            told(
                "A cargo ship sank off Senn",
                "Senn Courier",
                "The hull had a crack, according to the Olmar Gazette.",
                "Olmar Gazette",
                "The owner will pay the fishermen, the Senn Courier reported."))
        .isEmpty();
    assertThat(
            told(
                "Rioters filled the streets of Drusk",
                "Drusk Herald",
                "The van of the Harwick Post was hit by stones, police told the Olmar Gazette.",
                "Harwick Post",
                "The van was hit by stones, the Drusk Herald reported."))
        .isEmpty();
    assertThat(
            told(
                "Dockers walked out at the port of Drusk",
                "Harwick Post",
                "The minister offered the union a bonus, the Drusk Herald reported. The Herald's"
                    + " report cites a letter of the minister.",
                "Olmar Gazette",
                "The port was quiet on Tuesday."))
        .isEmpty();
  }
}
