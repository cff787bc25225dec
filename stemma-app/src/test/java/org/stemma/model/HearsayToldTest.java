package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said by somebody, and what nobody stands behind. */
class HearsayToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three wagons derailed near Harwick, Inspector Dana Rook told reporters. | (accident)"
            + " reported",
        "Dana Rook told the court that police arrested her brother in May. | COERCE/arrest"
            + " reported",
        "Divers rescued four sailors, the coast guard tells us. | AID reported"
      })
  void toldReportersIsSaid(String sentence, String act) {
    assertThat(Told.mentions(sentence)).contains(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge told the guards to arrest the clerk.",
        "The skipper told the crew to abandon ship."
      })
  void toldToDoIsNotDone(String sentence) {
    assertThat(Told.held(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The striker is reported to have signed a contract with Moravel.",
        "Two raiders are believed to have robbed a bank in Drusk.",
        "The owner is said to have resigned."
      })
  void deedThatIsOnlyReputedIsUnconfirmed(String sentence) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.endsWith(" unconfirmed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Growers are demanding 4 million crowns from the owner of the dam.",
        "Drivers are calling for an inquiry."
      })
  void demandThatIsBeingMadeIsMade(String sentence) {
    assertThat(Told.mentions(sentence))
        .anyMatch(e -> e.startsWith("REQUEST") && e.endsWith("reported"));
  }
}
