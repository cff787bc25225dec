package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report counts of another happening is no count of its story. Invented pages. */
class AsidesTest {

  private static List<String> numbers(String headline, String lead, String further, String aside) {
    return ToldAccount.of(
            headline + "\n\nMay 7, 2031\n\n" + lead + "\n\n" + further + "\n",
            headline + ": what is known\n\nMay 8, 2031\n\n" + lead + "\n\n" + aside + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("number"))
        .map(c -> c.why())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Train derails near Drusk | A train derailed near Drusk on Tuesday. Nine people were killed"
            + " and 40 injured, police said. | The line stays closed, the railway said. | On April"
            + " 28 a goods train derailed in Ostrel. Two people were killed and five injured"
            + " there.",
        "Ferry sinks off Harwick | A ferry sank off Harwick on Tuesday. Nine people were killed and"
            + " 40 injured, the coast guard said. | Divers will search the wreck. | On April 20 a"
            + " small ferry sank off Tolna. Two people were killed and five injured there."
      })
  void anotherHappeningIsNotHeldAgainstTheStory(
      String headline, String lead, String further, String aside) {
    assertThat(numbers(headline, lead, further, aside)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Train derails near Drusk | A train derailed near Drusk on Tuesday, police said. | Nine"
            + " people were killed in the derailment near Drusk. | Two people were killed in the"
            + " derailment near Drusk on Tuesday."
      })
  void theSameHappeningIs(String headline, String lead, String further, String aside) {
    assertThat(numbers(headline, lead, further, aside)).isNotEmpty();
  }
}
