package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Verbs that tell an event by the thing that they are done to, in sentences of invented stories.
 */
class ThingsToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Burglars broke into a pharmacy. | (crime) reported",
        "The council shut two nurseries. | (infrastructure) reported",
        "Two libraries have been closed. | (infrastructure) reported",
        "The bank left its key rate unchanged. | (business) reported",
        "The operator raised fares and tolls. | (business) reported",
        "Judges annulled the ballot. | (law) reported",
        "She broke off a tour of the vineyards. | (diplomacy) reported",
        "Prosecutors dropped their case. | (justice) reported",
        "The chairman accepted her resignation. | (appointment) reported",
        "Children laid flowers on the steps. | (culture) reported",
        "Lessons resumed. | (infrastructure) reported"
      })
  void thingsMakeTheirVerbsAnEvent(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crews fought the blaze until dawn. | AID reported",
        "Volunteers handed out blankets. | AID reported",
        "The Red Cross put up 90 beds. | AID reported",
        "Officers took the driver in for questioning. | ACCUSE/investigate reported",
        "The minister ordered inspections of all lifts. | ACCUSE/investigate reported",
        "Wardens set up an exclusion zone. | COERCE/restrict reported",
        "The king summoned the party leaders. | REQUEST/meet reported",
        "The players accepted arbitration. | AGREE reported"
      })
  void thingsGiveTheirVerbsACategory(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She closed her eyes.",
        "He broke into a smile.",
        "The judge handed out advice.",
        "The speech set up a joke.",
        "The coach took questions.",
        "They accepted his word.",
        "The plan would raise fares.",
        "The council did not close the nurseries.",
        "The museum closes at five.",
        "The council has yet to decide whether the beach is to be closed.",
        "He lit a cigarette.",
        "The players resumed their seats."
      })
  void otherThingsDoNot(String sentence) {
    assertThat(Told.held(sentence)).isEmpty();
  }
}
