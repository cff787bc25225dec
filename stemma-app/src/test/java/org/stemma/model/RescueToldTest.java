package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds of help that the verb tells only with whom, whence and whither. */
class RescueToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Firefighters pulled two boys from the river on Monday.",
        "Six climbers were flown to a clinic in Sollen.",
        "Neighbours carried the old man out of the burning house.",
        "About 80 guests were taken by bus to a sports hall.",
        "A fishing boat brought eleven sailors ashore.",
        "Crews freed a woman who was trapped under a tram.",
        "Two helicopters are searching for a missing skier.",
        "Volunteers handed out blankets at the station."
      })
  void personBroughtToSafetyIsAid(String sentence) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.startsWith("AID "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk pulled a file from the drawer.",
        "The coach took his players to the cinema.",
        "Police dragged six activists off the bus.",
        "Detectives are searching for the stolen van.",
        "The minister took questions from the press.",
        "The waiter handed out menus at the door.",
        "The club brought fans a new mascot.",
        "The body of a diver was recovered from the lake."
      })
  void otherMovesAreNoAid(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("AID "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk was taken to the cells on Friday.",
        "Two brokers were led down to the cells."
      })
  void personLedToTheCellsIsArrested(String sentence) {
    assertThat(Told.mentions(sentence)).contains("COERCE/arrest reported");
  }
}
