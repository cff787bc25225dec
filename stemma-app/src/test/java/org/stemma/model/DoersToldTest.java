package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;

/** Events whose kind hangs on who or what does the deed, and on whom it is done to. */
class DoersToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A wave struck the ferry off Sarn on Monday.",
        "Two church towers were hit by lightning.",
        "Hail battered the vineyards on Sunday.",
        "A falling tree killed a cyclist.",
        "Debris struck a marshal at the finish."
      })
  void whatNobodyAimedIsAnAccident(String sentence) {
    assertThat(Told.mentions(sentence)).contains("(accident) reported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels struck the port on Monday. | ASSAULT",
        "A missile hit the depot. | ASSAULT",
        "A wave of attacks struck the town on Monday. | ASSAULT",
      })
  void whatIsAimedIsAnAttack(String sentence, String type) {
    assertThat(Told.held(sentence)).anyMatch(e -> e.startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ball hit the post.", "Her header struck the woodwork."})
  void whatFliesInAGameAttacksNobody(String sentence) {
    assertThat(Told.held(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sharp fall in prices hurt growers.",
        "There was a crash in house prices in May.",
        "The collapse of the coalition cost him his seat.",
        "The market crashed on Monday.",
        "Ticket sales collapsed after the final."
      })
  void quantitiesAndFirmsFallWithoutAnAccident(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("(accident)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crash of two trams hurt nine people.",
        "A fall from a ladder killed a roofer.",
        "The firm's crane collapsed on Monday."
      })
  void thingsAndPersonsFallByAccident(String sentence) {
    assertThat(Told.held(sentence)).anyMatch(e -> e.startsWith("(accident)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tour operator charged passengers 40 crowns to rebook.",
        "They were charged 12 crowns for water.",
        "The club charged fans £60 for the friendly.",
        "The hospital charged patients a fee."
      })
  void whoAsksForMoneyAccusesNobody(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("ACCUSE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Police charged the driver on Monday.", "He was charged on Monday."})
  void whoChargesSomebodyAccuses(String sentence) {
    assertThat(Told.held(sentence)).anyMatch(e -> e.startsWith("ACCUSE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thieves stole a painting.",
        "Someone has stolen copper cable from the railway.",
        "A pickpocket robbed two tourists."
      })
  void theftIsToldWithoutNameOrDay(String sentence) {
    assertThat(Told.held(sentence)).contains("(crime) reported");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He stole the limelight.", "Her cello stole the show.", "Stolen"})
  void whatNobodyOwnsIsNotStolen(String sentence) {
    assertThat(Told.held(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kelm sold arms to Arvel on Monday.",
        "Kelm promised aid to the flooded towns.",
        "Kelm handed £90 to Arvel on Monday."
      })
  void noPrepositionAndNoSumTakesPart(String sentence) {
    assertThat(Told.page("a.txt", sentence).all(EventMention.class))
        .isNotEmpty()
        .flatExtracting(EventMention::recipients)
        .extracting(Participant::text)
        .doesNotContain("to", "£90");
  }
}
