package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.ToldPair.disputes;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one side says and another denies, or tells the opposite of, in invented pages. */
class DisputesToldTest {

  @Test
  void whatMayHaveBeenIsDisputedByWhoeverDeniesIt() {
    assertThat(
            disputes(
                "Train derails near Drusk",
                "A train derailed near Drusk on Monday. The driver may have been speeding,"
                    + " investigator Rolf Amsel said.",
                "The train derailed near Drusk on Monday. The railway denies that the driver was"
                    + " speeding."))
        .containsExactly("disputed: The railway denies what the other sentence says");
    assertThat(
            disputes(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick on Sunday. It may have lost power, the harbour"
                    + " master said.",
                "The ferry Borea sank off Harwick on Sunday. The shipyard denied that it lost"
                    + " power."))
        .containsExactly("disputed: The shipyard denies what the other sentence says");
  }

  @Test
  void whatIsClaimedAndCalledUntrueInOneSentenceIsNoAnswerToAnother() {
    String lead = "A fire broke out in Drusk on Monday. The mayor called it an act of arson. ";
    for (String answer :
        List.of(
            "The Reds claimed the fire, but the police have disputed the claim.",
            "A sailor claimed that he had set it, but the prosecutor rejected the claim.",
            "The union charged the owner with it, but the court dismissed the charge.")) {
      assertThat(disputes("Fire in Drusk", lead + answer, "A fire broke out in Drusk on Monday."))
          .noneMatch(found -> found.contains("calls untrue"));
    }
  }

  @Test
  void answerThatStandsAloneIsHeldAgainstWhatItDenies() {
    assertThat(
            disputes(
                "Striker Ben Ruiz hurt at Drusk United",
                "Two players told the Courier that the ice bath of the club had been broken for"
                    + " weeks.",
                "Drusk United denies that the ice bath of the club was broken."))
        .hasSize(1);
  }

  @Test
  void oppositeStatesAreDisputedBetweenTwoSpeakers() {
    assertThat(
            disputes(
                "Fire at Drusk mill",
                "The alarm had been switched off since April, inspector Paul Kerr told the inquest"
                    + " into the mill fire in Drusk.",
                "Manager Henrik Saal told the inquest into the mill fire in Drusk that the alarm"
                    + " had been running."))
        .containsExactly("disputed: Henrik Saal and Paul Kerr tell opposite states of it");
    assertThat(
            disputes(
                "Tram hits bus in Drusk",
                "A tram hit a bus in Drusk on Monday. The signal was red, driver Ana Ruiz said.",
                "A tram hit a bus in Drusk on Monday. The signal was green, inspector Jon Vale"
                    + " said."))
        .containsExactly("disputed: Jon Vale and Ana Ruiz tell opposite states of it");
    assertThat(
            disputes(
                "Flood gate fails in Drusk",
                "The flood gate in Drusk was locked on Sunday, warden Ida Korr said.",
                "The flood gate in Drusk was not locked on Sunday, mayor Karl Venn said."))
        .containsExactly("disputed: Ida Korr and Karl Venn tell opposite states of it");
  }

  @Test
  void whatAnotherHasToldIsDisputedByWhoeverTurnsItDown() {
    assertThat(
            disputes(
                "Freighter Olna runs aground off Drusk",
                "The freighter Olna ran aground off Drusk on Monday. The pilot had slept on the"
                    + " bridge, two sailors said.",
                "The freighter Olna ran aground off Drusk on Monday. The shipping company rejected"
                    + " the claim that the pilot had slept on the bridge."))
        .containsExactly("disputed: The shipping company denies what the other sentence says");
    assertThat(
            disputes(
                "Strike at Drusk brewery",
                "Workers of the brewery in Drusk went on strike on Monday. The foreman had locked"
                    + " the exits of the cellar, workers said.",
                "Workers of the brewery in Drusk went on strike on Monday. Owner Kai Brandt"
                    + " dismissed as invention the report of the workers that the foreman had"
                    + " locked the exits."))
        .hasSize(1);
    assertThat(
            disputes(
                "Vote in Drusk",
                "Drusk voted for a mayor on Sunday. Boxes had been opened at noon, watchers of the"
                    + " opposition said.",
                "Drusk voted for a mayor on Sunday. The commission disputes the allegation that"
                    + " boxes had been opened."))
        .hasSize(1);
  }

  @Test
  void whatIsRejectedWithoutAClaimIsNoDispute() {
    assertThat(
            disputes(
                "Strike at Drusk brewery",
                "The brewery in Drusk offered its workers 3 percent on Monday, owner Kai Brandt"
                    + " said.",
                "The union rejected the offer of 3 percent that the brewery in Drusk had made. It"
                    + " dismissed it as a joke."))
        .isEmpty();
    assertThat(
            disputes(
                "Trial in Drusk",
                "The trial of Ole Brenn opened in Drusk on Monday. His lawyer said that the gun"
                    + " had been moved.",
                "The court in Drusk rejected the report of an expert in the trial of Ole Brenn. It"
                    + " called that unusual."))
        .isEmpty();
  }

  @Test
  void whatIsCalledUntrueRightBehindItIsDisputed() {
    assertThat(
            rebuttals(
                "A diver alleges that the valve had been left open. The council called that"
                    + " nonsense."))
        .containsExactly("A diver alleges that the valve had been left open.");
    assertThat(
            rebuttals(
                "The union accused guards of locking a door during the fire. \"Nobody could get"
                    + " out,\" its leader Ana Ruiz said. The company, Drusk Guard, called the"
                    + " accusation untrue."))
        .containsExactly("The union accused guards of locking a door during the fire.");
    assertThat(
            rebuttals(
                "The striker is about to leave Drusk United, people close to the club say. His"
                    + " agent dismissed it as gossip."))
        .hasSize(1);
    assertThat(
            rebuttals(
                "The mayor had been paid by the builder, a former clerk told the court. The mayor"
                    + " said the allegation was false."))
        .hasSize(1);
    assertThat(
            rebuttals(
                "Two sailors said that the pumps had been dry. The shipping company denied it."))
        .hasSize(1);
  }

  @Test
  void opinionsAndUnheldAnswersAreNoRebuttals() {
    assertThat(
            rebuttals(
                "The company will offer 3 percent, it said. The union called that an insult."))
        .isEmpty();
    assertThat(
            rebuttals(
                "Two sailors said that the pumps had been dry. The shipping company did not deny"
                    + " it."))
        .isEmpty();
    assertThat(
            rebuttals(
                "The club bought a striker, the coach said. Fans described it as the best day of"
                    + " the year."))
        .isEmpty();
  }

  /** The first side of each dispute inside one page. */
  private static List<String> rebuttals(String text) {
    return ToldAccount.of("Report from Drusk\n\nMay 7, 2024\n\n" + text + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("party claims"))
        .map(c -> c.a().exact())
        .toList();
  }

  @Test
  void changesAndOtherThingsAreNotDisputed() {
    assertThat(
            disputes(
                "Tram hits bus in Drusk",
                "A tram hit a bus in Drusk. The signal was red and then it was green, driver Ana"
                    + " Ruiz said. The front door was locked, she said.",
                "A tram hit a bus in Drusk. The back door was unlocked, inspector Jon Vale said."
                    + " The tram will be running on Friday."))
        .isEmpty();
  }

  @Test
  void whatIsCalledUntrueInMarksIsDisputed() {
    assertThat(
            disputes(
                "Ferry Borea off Drusk",
                "A sailor said that the rudder had failed twice in March. The spokeswoman, Ida"
                    + " Korr, called the story \"pure invention\".",
                "The ferry Borea is held in Drusk."))
        .hasSize(1);
  }
}
