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
}
