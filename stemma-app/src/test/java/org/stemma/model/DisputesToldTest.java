package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one side says and another denies, or tells the opposite of, in invented pages. */
class DisputesToldTest {

  private static List<String> disputes(String title, String first, String second) {
    return ToldAccount.of(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 8, 2024\n\n" + second + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("party claims"))
        .map(c -> c.verdict() + ": " + c.why())
        .toList();
  }

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
  void theAccusedDisputesWhatHeIsChargedWith() {
    assertThat(
            disputes(
                "Captain of ferry Borea charged in Drusk",
                "Rolf Amsel, the captain of the Borea, was charged on Monday with failing to report"
                    + " a leak. He denied both counts before a judge in Drusk.",
                "The ferry Borea is still in the port of Drusk."))
        .containsExactly("disputed: Rolf Amsel calls untrue what the other sentence says");
    assertThat(
            disputes(
                "Baker in Drusk court",
                "Prosecutors accused the baker Ole Brenn of burning his barn. Brenn denied any"
                    + " wrongdoing.",
                "The barn in Drusk burnt in March."))
        .hasSize(1);
    assertThat(
            disputes(
                "Doping case in Drusk",
                "The league charged the striker Ben Ruiz with doping on Monday. Ruiz denies the"
                    + " charge.",
                "The striker Ben Ruiz plays for Drusk."))
        .hasSize(1);
  }

  @Test
  void whatIsDeniedWithoutItsContraryOnThePageIsNoDispute() {
    assertThat(
            disputes(
                "Ferry Borea: statement of the owner",
                "The hull of the Borea is tight. We reject reports to the contrary.",
                "The claims desk of the port opens in Drusk on Wednesday."))
        .isEmpty();
    assertThat(
            disputes(
                "Trial in Drusk",
                "Ole Brenn, who denies all charges, will be heard in Drusk on Friday.",
                "A market opens in Drusk on Friday."))
        .isEmpty();
  }

  @Test
  void whatIsCalledUntrueInMarksIsDisputed() {
    assertThat(
            disputes(
                "Ferry Borea off Drusk",
                "A sailor said that the rudder had failed twice in March. The spokeswoman, Ida Korr,"
                    + " called the story \"pure invention\".",
                "The ferry Borea is held in Drusk."))
        .hasSize(1);
  }

  private static List<String> ofPages(String... told) {
    String[] pages = new String[told.length];
    for (int i = 0; i < told.length; i++) {
      pages[i] = "Trial of banker Anton Vale\n\nMay " + (i + 2) + ", 2024\n\n" + told[i] + "\n";
    }
    return ToldAccount.of(pages).contradictions().stream()
        .filter(c -> c.kind().equals("party claims"))
        .map(c -> c.why())
        .toList();
  }

  @Test
  void denialThatReportsRepeatIsOneDispute() {
    String charge = "Prosecutors in Drusk accuse Anton Vale of stealing 3 million crowns. ";
    assertThat(
            ofPages(
                charge + "Vale pleaded not guilty to stealing the money.",
                charge + "Vale has pleaded not guilty to stealing.",
                charge + "Anton Vale denied stealing the money."))
        .hasSize(1);
    assertThat(
            ofPages(
                charge + "Vale pleaded not guilty to stealing the money.",
                "Anton Vale threatened a witness in Drusk, a guard told the court.",
                "Anton Vale denied that he had threatened a witness in Drusk."))
        .hasSize(2);
  }

  @Test
  void denialsOfOnePartyAreNoDisputeBetweenThem() {
    assertThat(
            ofPages(
                "Lawyers for Anton Vale say he did not sign anything that harmed the bank in Drusk.",
                "Anton Vale denies that he harmed the bank in Drusk."))
        .isEmpty();
    assertThat(
            ofPages(
                "Anton Vale has pleaded not guilty to robbing the bank in Drusk.",
                "Anton Vale denies robbing the bank in Drusk."))
        .isEmpty();
    assertThat(
            ofPages(
                "The crew never opened the valve that flooded the engine room of the Borea.",
                "The crew denies that it flooded the engine room of the Borea."))
        .isEmpty();
  }
}
