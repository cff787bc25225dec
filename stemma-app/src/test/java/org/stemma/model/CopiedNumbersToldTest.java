package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a copy gives otherwise than its source, and bounds that both may hold. */
class CopiedNumbersToldTest {

  @Test
  void copyThatGivesAnotherNumberThanItsSourceContradictsIt() {
    assertThat(copied("Police arrested 17 people in Drusk", "Police arrested 71 people in Drusk"))
        .containsExactly(
            "contradiction: 17 people / 71 people: one page was made from the other and gives"
                + " another number");
    assertThat(copied("The flood hurt 46 people in Drusk", "The flood hurt 64 people in Drusk"))
        .hasSize(1)
        .allMatch(why -> why.contains("made from the other"));
    assertThat(copied("The fire killed 12 workers in Drusk", "The fire killed 21 workers in Drusk"))
        .hasSize(1)
        .allMatch(why -> why.contains("made from the other"));
  }

  @Test
  void boundsThatACopyMovesContradictItsSource() {
    assertThat(
            copied(
                "More than 600 homes lost power in Drusk",
                "More than 800 homes lost power in Drusk"))
        .hasSize(1)
        .allMatch(why -> why.contains("made from the other"));
    assertThat(copied("At least 30 cows drowned near Drusk", "At least 50 cows drowned near Drusk"))
        .hasSize(1);
    assertThat(copied("More than 40 barges left Drusk", "More than 70 barges left Drusk"))
        .hasSize(1);
    assertThat(
            copied(
                "More than 600 homes lost power in Drusk",
                "More than 600 homes lost power in Drusk"))
        .isEmpty();
  }

  @Test
  void boundsOfTwoReportsMayBothHold() {
    assertThat(
            ToldAccount.published(
                    "Harbour Wire",
                    "Night in Drusk\n\nMore than 600 homes lost power in Drusk when the mill burnt,"
                        + " the grid said. The mayor opened two schools.\n",
                    "Drusk Mail",
                    "Dark streets\n\nOur reader saw the fire from the quay. More than 800 homes in"
                        + " Drusk lost power, a spokesman of the council said.\n")
                .contradictions())
        .noneMatch(c -> c.kind().equals("number"));
  }

  /** A page and its copy on the same day, each with a sentence of its own. */
  private static List<String> copied(String first, String second) {
    return copiedOn("2024-05-07T11:00:00Z", first, second).stream()
        .filter(told -> !told.startsWith("apparent"))
        .toList();
  }

  private static List<String> copiedOn(String later, String first, String second) {
    String rest =
        ", the superintendent of the police of Drusk, Dora Hill, told the reporters of three"
            + " papers who had waited in the hall since noon. She would not say who had asked for"
            + " the count, nor how long the streets between the mill and the harbour would stay"
            + " closed. Two schools of Drusk were used as shelters, the mayor Karl Venn said.\n";
    return ToldAccount.of(
            List.of(
                ToldAccount.capture(
                    "page-1.txt",
                    "Harbour Wire",
                    "2024-05-07T10:00:00Z",
                    "Night in Drusk\n\n" + first + rest),
                ToldAccount.capture(
                    "page-2.txt", "Drusk Mail", later, "Night in Drusk\n\n" + second + rest)))
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("number"))
        .map(c -> c.verdict() + ": " + c.why())
        .toList();
  }

  private static List<String> retold(String source, String copy) {
    return ToldAccount.published("Drusk Press Agency", source, "Harwick Daily", copy)
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("number"))
        .map(c -> c.verdict() + ": " + c.why())
        .toList();
  }

  @Test
  void numberThatACopyChangedIsContradictedThoughItIsAPart() {
    String trial =
        "Baker found guilty in Drusk\n\nMay 7, 2024\n\nA jury in Drusk found the baker Ole Brenn"
            + " guilty of 11 of the 14 counts against him at the end of a trial over burnt barns."
            + "\n\nBrenn looked at the floor while the clerk read the verdict to a full court.";
    assertThat(retold(trial, trial.replace("11 of", "12 of")))
        .singleElement()
        .asString()
        .startsWith("contradiction: 11");
    assertThat(retold(trial, trial)).isEmpty();
  }

  @Test
  void numberThatACopyTellsInOtherWordsIsContradicted() {
    String source =
        "Ferry held in Drusk\n\nMay 7, 2024\n\nThe port of Drusk on Tuesday held the ferry Borea"
            + " that had lost its rudder in a storm off Harwick over the weekend, after inspectors"
            + " found nine defects on board.\n\nThe captain of the Borea will be heard by a judge"
            + " in Drusk on Thursday, a spokesman for the port said.";
    String copy =
        "Rudderless ferry stays put\n\nMay 7, 2024\n\nThe ferry Borea is held in the port of"
            + " Drusk, the Drusk Press Agency reports. Inspectors discovered 19 defects.\n\nThe"
            + " captain of the Borea will be heard by a judge in Drusk on Thursday, a spokesman for"
            + " the port said.";
    assertThat(retold(source, copy))
        .singleElement()
        .asString()
        .startsWith("contradiction: nine defects");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire killed 12 workers in Drusk | The fire killed 15 workers in Drusk
          The flood hurt 46 people in Drusk   | The flood hurt 64 people in Drusk
          """)
  void higherTollOfACopyOfALaterDayIsAnUpdate(String first, String second) {
    assertThat(copiedOn("2024-05-08T11:00:00Z", first, second))
        .singleElement()
        .asString()
        .startsWith("apparent: ");
    assertThat(copiedOn("2024-05-08T11:00:00Z", second, first))
        .noneMatch(told -> told.startsWith("apparent: "));
  }
}
