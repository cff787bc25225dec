package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders to leave, acquittals, fines and appeals in sentences of invented stories. */
class EventVerdictsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Residents of the valley were told on Monday to leave their homes as the river rose.",
        "Firefighters told 300 people in Harwick to leave their homes.",
        "Workers beside the tank were told to evacuate the depot on Tuesday.",
      })
  void orderToLeaveHomeIsARequest(String sentence) {
    assertThat(Told.held(sentence)).contains("REQUEST reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harwick told reporters on Monday that the tram left at noon.",
        "The captain told the crew a story about home.",
        "Passengers were told the news at the pier.",
      })
  void whatIsToldOtherwiseIsNone(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("REQUEST"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A disciplinary panel cleared the driver in May.",
        "The federation cleared him in March.",
        "She was cleared by a tribunal on Friday.",
      })
  void clearedPersonIsAcquitted(String sentence) {
    assertThat(Told.held(sentence)).contains("RETREAT/release reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council cleared the snow in March.",
        "The goalkeeper cleared the ball on Friday.",
        "The jury cleared the room in May.",
      })
  void clearedThingIsNot(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("RETREAT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm was fined 40,000 for poor roof supports in 2029.",
        "The operator was fined 9,000 for weak track supports in 2027.",
        "The club was fined 2,000 for rusty seat supports in 2028.",
      })
  void pluralBehindANounSupportsNobody(String sentence) {
    assertThat(Told.held(sentence))
        .anyMatch(e -> e.startsWith("COERCE"))
        .noneMatch(e -> e.startsWith("SUPPORT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company said it would appeal.",
        "The driver said she would appeal.",
        "The clubs said they would appeal.",
      })
  void appealThatIsSaidToComeIsAnnounced(String sentence) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.startsWith("(justice) announced"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The designer said the colours would appeal.",
        "The company said it would not appeal.",
        "The company said it might appeal.",
      })
  void otherAppealIsNotAnnounced(String sentence) {
    assertThat(Told.mentions(sentence)).noneMatch(e -> e.startsWith("(justice) announced"));
  }
}
