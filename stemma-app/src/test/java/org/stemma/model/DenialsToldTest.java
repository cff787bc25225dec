package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.ToldPair.disputes;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the accused deny, and denials of one party on several pages. */
class DenialsToldTest {

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
                "Lawyers for Anton Vale say he did not sign anything that harmed the bank in"
                    + " Drusk.",
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
