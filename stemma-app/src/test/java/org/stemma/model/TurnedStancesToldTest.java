package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker of two invented pages would not have, and would on a later day. */
class TurnedStancesToldTest {

  private static List<String> told(String lead, String first, String second) {
    return ToldAccount.contradictions(
            lead + "\n\nMay 7, 2024\n\n" + lead + " on Monday. " + first + "\n",
            lead + ": what is known\n\nMay 9, 2024\n\n" + lead + " on Monday. " + second + "\n")
        .stream()
        .filter(found -> found.contains("on a later day"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A tanker burnt off Drusk | The mayor, Ida Korr, said that she would never allow the tanker"
            + " back into the harbour. | Ida Korr said that the tanker would be welcome in the"
            + " harbour.",
        "Drusk United lost to Harwick | “We will not sell any striker of this team,” said Ana Vale,"
            + " the chairwoman. | Ana Vale said that she would consider an offer for a striker of"
            + " the team.",
        "Miners struck at Senn | The minister, Ben Ruiz, said that he opposes a pension for the"
            + " miners. | Ben Ruiz said that he would support a pension for the miners.",
        "A court fined a bank in Olmar | The governor, Rolf Saal, said that he would welcome a"
            + " levy on the profits of banks. | Rolf Saal said that he would fight a levy on the"
            + " profits of banks."
      })
  void aTurnOfOneSpeakerIsTold(String lead, String first, String second) {
    assertThat(told(lead, first, second)).hasSize(1).allMatch(f -> f.startsWith("status tension"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A tanker burnt off Drusk | The mayor, Ida Korr, said that she would never allow the tanker"
            + " back into the harbour. | The pilot, Paul Kerr, said that the tanker would be welcome"
            + " in the harbour.",
        "A tanker burnt off Drusk | The mayor, Ida Korr, said that she would never allow the tanker"
            + " back into the harbour. | Ida Korr said that the tanker would be welcome in the"
            + " harbour if it were repaired.",
        "Miners struck at Senn | The minister, Ben Ruiz, said that he opposes a pension for the"
            + " miners. | Ben Ruiz said that he would support a school for nurses.",
        "Drusk United lost to Harwick | “We will not sell any striker of this team,” said Ana Vale,"
            + " the chairwoman. | Ana Vale said that she could consider an offer for a striker of"
            + " the team."
      })
  void anotherSpeakerMatterOrConditionIsNone(String lead, String first, String second) {
    assertThat(told(lead, first, second)).isEmpty();
  }
}
