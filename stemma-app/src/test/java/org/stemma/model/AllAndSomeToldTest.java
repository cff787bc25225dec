package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one invented page tells of all of a group, and another the contrary of some. */
class AllAndSomeToldTest {

  private static List<String> told(String lead, String first, String second) {
    return ToldAccount.contradictions(
            lead + "\n\nMay 7, 2024\n\n" + lead + " on Monday. " + first + "\n",
            lead + ": what is known\n\nMay 8, 2024\n\n" + lead + " on Monday. " + second + "\n")
        .stream()
        .filter(found -> found.contains("of all of them"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A trawler sank off Drusk | All members of the crew have been accounted for, the coastguard"
            + " said. | Several members of the crew are still missing, the union said.",
        "A train left the rails near Senn | All passengers were rescued. | Several passengers are"
            + " still trapped.",
        "A tunnel collapsed near Olmar | Every miner was saved. | Four miners are missing.",
        "A flood reached Harwick | All the children of the camp are safe, the mayor said. | Three"
            + " children of the camp are missing, a teacher said."
      })
  void allSafeAndSomeLostAreTold(String lead, String first, String second) {
    assertThat(told(lead, first, second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A trawler sank off Drusk | Two members of the crew are missing. | All members of the crew"
            + " have been accounted for.",
        "A train left the rails near Senn | All passengers were rescued. | Two guards are still"
            + " missing.",
        "A tunnel collapsed near Olmar | All miners of the night shift were saved. | Four miners of"
            + " the day shift are missing.",
        "A flood reached Harwick | All children are safe. | Three children could be missing.",
        "A trawler sank off Drusk | All members of the crew may have been rescued. | Two members of"
            + " the crew are missing.",
        "A trawler sank off Drusk | All members of the crew have been accounted for. | Two members"
            + " of the crew are missing.",
        "A ferry sank off Drusk | All lifeboats are rescuing the passengers. | Two lifeboats are"
            + " missing.",
        "A train left the rails near Senn | All passengers are being rescued. | Several passengers"
            + " are still trapped."
      })
  void theCourseOfThingsOtherGroupsAndWhatMayBeAreNone(String lead, String first, String second) {
    assertThat(told(lead, first, second)).isEmpty();
  }
}
