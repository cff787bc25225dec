package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.event.Event;

/** How events are called in a list. */
class EventLabelsTest {

  private static List<String> labels(String text) {
    return Told.events(Told.page("a.txt", text)).stream().map(Event::label).toList();
  }

  @Test
  void labelIsACompleteClauseWithoutItsTime() {
    assertThat(labels("On Monday the council of Harwick banned loud engines on April 3, 2024."))
        .containsExactly("The council of Harwick banned loud engines");
    assertThat(labels("Lantian soldiers seized the cargo ship Northern Star on May 3, 2024."))
        .containsExactly("Lantian soldiers seized the cargo ship Northern Star");
    assertThat(labels("Police arrested a 41-year-old man in Drusk after the match."))
        .containsExactly("Police arrested a 41-year-old man in Drusk");
  }

  @Test
  void eventNounIsToldWithItsVerb() {
    assertThat(labels("A fire destroyed the town hall of Drusk on Sunday."))
        .containsExactly("A fire destroyed the town hall of Drusk");
    assertThat(labels("Talks between Ana Ruiz and Jon Vale will be held in Lisbon on May 3, 2024."))
        .containsExactly("Talks between Ana Ruiz and Jon Vale will be held in Lisbon");
  }

  @Test
  void requestKeepsWhatIsAskedFor() {
    assertThat(labels("Ruiz demanded on Tuesday that Vale release the crew."))
        .containsExactly("Ruiz demanded that Vale release the crew");
    assertThat(labels("The nurses urged the minister to raise their pay."))
        .containsExactly("The nurses urged the minister to raise their pay");
  }

  @Test
  void conditionStaysInTheLabel() {
    assertThat(labels("The union threatened to strike if the mine closed."))
        .containsExactly("The union threatened to strike if the mine closed");
  }

  @Test
  void expectedDeedIsNotToldAsDone() {
    assertThat(labels("The keeper is expected to sign a contract with Harwick United."))
        .containsExactly("The keeper is expected to sign a contract with Harwick United");
  }

  @Test
  void thingsJoinedStayJoined() {
    assertThat(
            labels(
                "The pay cut came after Lantian soldiers seized the ship Northern Star and the 9"
                    + " sailors aboard."))
        .contains("Lantian soldiers seized the ship Northern Star and the 9 sailors");
    assertThat(labels("Police arrested the dealer Jon Vale and two clerks in Drusk on Monday."))
        .containsExactly("Police arrested the dealer Jon Vale and two clerks in Drusk");
    assertThat(labels("Rebels seized the barracks Camp Alder and a radio station."))
        .containsExactly("Rebels seized the barracks Camp Alder and a radio station");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owner of the ice-bound trawler of Lund agreed to meet the crew."
            + " | The owner of the ice-bound trawler of Lund agreed to meet the crew",
        "The mayor of the flood-hit town of Drusk resigned."
            + " | The mayor of the flood-hit town of Drusk resigned",
        "The keeper of the title-holding club of Harwick signed a contract."
            + " | The keeper of the title-holding club of Harwick signed a contract",
        "Police said on Monday that three drummers, not two as first stated, were arrested in Lund."
            + " | Three drummers were arrested in Lund"
      })
  void wordsOfOnePhraseStayTogether(String text, String label) {
    assertThat(labels(text)).contains(label);
  }
}
