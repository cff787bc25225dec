package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which state a thing was, by two invented pages of one day. */
class StatesToldTest {

  private static List<String> found(String title, String lead, String first, String second) {
    return ToldAccount.ofPair("May 7, 2024", title, lead, first, second);
  }

  private static List<String> crash(String first, String second) {
    return found("Tram hits van in Drusk", "A tram hit a van in Drusk on Monday.", first, second);
  }

  private static List<String> fall(String first, String second) {
    return found("Climber falls near Drusk", "A climber fell near Drusk on Monday.", first, second);
  }

  private static List<String> coach(String first, String second) {
    return found(
        "Otto Perl leaves Drusk United",
        "The coach Otto Perl left Drusk United on Monday.",
        first,
        second);
  }

  @Test
  void colourOfSignalIsReadHoweverItIsTold() {
    String disputed = "party claims disputed: driver and inspector tell opposite states of it";
    assertThat(
            crash(
                "The tram passed the signal at red, the inspector said.",
                "The signal was showing green, the driver said."))
        .containsExactly(disputed);
    assertThat(
            crash(
                "The tram ran a red signal, the inspector said.",
                "The signal was amber, the driver said."))
        .hasSize(1);
    assertThat(
            crash(
                "The signal was not green, the inspector said.",
                "The signal was green, the driver said."))
        .hasSize(1);
  }

  @Test
  void twoSignalsOfOnePageAreNotOneSignal() {
    assertThat(
            crash(
                "The signal was red. The signal at the next stop was green.",
                "The tram passed the signal at red."))
        .isEmpty();
    assertThat(
            crash(
                "The signal was not red, the driver said.",
                "The signal was green, the driver said."))
        .isEmpty();
  }

  @Test
  void coloursOfOtherThingsAreNoSignals() {
    assertThat(crash("The driver was shown a red card.", "The driver was shown a yellow card."))
        .isEmpty();
    assertThat(crash("The driver wore a red coat.", "The driver wore a green coat.")).isEmpty();
  }

  @Test
  void directionsExcludeEachOther() {
    assertThat(
            crash(
                "The van was travelling north, police said.",
                "The van was heading south, a passenger said."))
        .hasSize(1);
    assertThat(crash("The northbound van braked.", "The southbound van did not stop.")).hasSize(1);
    assertThat(
            crash(
                "The van was travelling north, police said.",
                "The tram was heading south, a passenger said."))
        .isEmpty();
  }

  @Test
  void whatBecameOfOnePersonIsReadFromThePast() {
    assertThat(
            fall(
                "The climber died on Monday, police said.", "The climber survived, a doctor said."))
        .hasSize(1);
    assertThat(
            fall("The guide of the first group died.", "The guide of the second group survived."))
        .isEmpty();
    assertThat(fall("The climber died.", "The climber was survived by two sons.")).isEmpty();
    assertThat(fall("Three climbers died.", "Four climbers survived.")).isEmpty();
  }

  @Test
  void deathAfterSurvivalIsTheCourseOfThings() {
    assertThat(
            ToldAccount.contradictions(
                "Climber falls near Drusk\n\nMay 7, 2024\n\nA climber fell near Drusk on Monday."
                    + " The climber survived.\n",
                "Climber of Drusk dies\n\nMay 9, 2024\n\nA climber fell near Drusk on Monday. The"
                    + " climber died on Wednesday.\n"))
        .isEmpty();
  }

  @Test
  void resigningAndBeingRemovedExcludeEachOther() {
    assertThat(coach("Perl was sacked, the chairman said.", "Perl has resigned, his agent said."))
        .hasSize(1);
    assertThat(coach("Perl quit, his agent said.", "Perl was dismissed, the club said."))
        .hasSize(1);
    assertThat(coach("Perl resigned.", "His assistant was dismissed.")).isEmpty();
    assertThat(coach("Perl resigned.", "Perl dismissed the report.")).isEmpty();
  }

  @Test
  void signalOfANumberIsASignal() {
    assertThat(
            crash(
                "The tram passed signal K7 at red, the inspector said.",
                "The signal was showing green, the driver said."))
        .hasSize(1);
    assertThat(
            crash(
                "The tram passed signal K7 at red, the inspector said.",
                "The tram passed signal K9 at green, the driver said."))
        .isEmpty();
  }

  @Test
  void stateBeforeNotHoldsAndTheOneBehindItDoesNot() {
    assertThat(
            crash(
                "The signal was showing amber, not green, the inspector said.",
                "The signal was amber, the driver said."))
        .isEmpty();
    assertThat(
            crash(
                "The signal was showing amber, not red, the inspector said.",
                "The signal was showing green, the driver said."))
        .hasSize(1);
  }

  private static List<String> told(String first, String second) {
    String lead = "A tram hit a van in Drusk on Monday. ";
    return ToldAccount.contradictions(
        "Tram hits van in Drusk\n\nMay 7, 2024\n\n" + lead + first + "\n",
        "Tram hits van in Drusk: what is known\n\nMay 9, 2024\n\n" + lead + second + "\n");
  }

  @Test
  void whoTakesAStateBackLaterTellsItAnew() {
    String first = "The signal was showing red, Ida Korr said.";
    assertThat(told(first, "The signal was showing amber, not red, Ida Korr said."))
        .containsExactly("status apparent: Ida Korr told it otherwise on a later day");
    assertThat(told(first, "The signal was showing amber an hour later, Ida Korr said.")).isEmpty();
  }
}
