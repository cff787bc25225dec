package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotate.toll.TollAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

class FinalTollTest {

  private static final TollAnnotator TOLLS = new TollAnnotator(Lexicon.ENGLISH);

  private static List<Reading> reports(String... texts) {
    return Stream.of(texts)
        .map(text -> ParsedPage.of(text).reading())
        .map(reading -> reading.with(TOLLS.annotate(reading)))
        .toList();
  }

  @Test
  void takesWhoeverWasStruckAndIsNotDeadForInjured() {
    assertThat(
            FinalToll.of(
                reports("Four people were shot at the market. One man died at the scene.")))
        .isEqualTo(new FinalToll(1, 3));
  }

  @Test
  void takesNoneOfTheDeadForInjured() {
    assertThat(
            FinalToll.of(
                reports("Police found five hikers hurt below the cliff, three of them dead.")))
        .isEqualTo(new FinalToll(3, 2));
    assertThat(
            FinalToll.of(reports("A guard was shot dead at the gate. Two drivers were also shot.")))
        .isEqualTo(new FinalToll(1, 2));
  }

  @Test
  void takesTheTollThatMostReportsTell() {
    List<Reading> reports =
        reports(
            "Two miners were killed in the pit.",
            "The blast killed two miners.",
            "Nine miners were killed, a union official said.");
    assertThat(FinalToll.of(reports)).isEqualTo(new FinalToll(2, 0));
  }

  @Test
  void countsThoseBeforeTheLastOfTheDeadOnce() {
    assertThat(FinalToll.of(reports("A third worker has died after two workers were killed.")))
        .isEqualTo(new FinalToll(3, 0));
    assertThat(FinalToll.of(reports("A second worker has died."))).isEqualTo(new FinalToll(2, 0));
  }

  @Test
  void takesADeathOfTheInjured() {
    List<Reading> reports =
        reports(
            "A cyclist was injured by a lorry.",
            "A cyclist was hurt in the crash.",
            "The cyclist has died in hospital.");
    assertThat(FinalToll.of(reports)).isEqualTo(new FinalToll(1, 0));
  }

  @Test
  void doesNotDependOnTheOrderOfTheReports() {
    List<Reading> reports =
        new ArrayList<>(
            reports("Two were killed.", "Three people were hurt.", "A man died.", "A man died."));
    FinalToll toll = FinalToll.of(reports);
    Collections.reverse(reports);
    assertThat(FinalToll.of(reports)).isEqualTo(toll);
  }

  @Test
  void tellsNobodyWhereNoReportTellsOfHarm() {
    assertThat(FinalToll.of(reports("The match ended in a draw."))).isEqualTo(FinalToll.NONE);
  }

  @Test
  void takesTheInjuredOnWhomTwoReportsAgreeWhereMostAreSilentOfThem() {
    List<Reading> reports =
        reports(
            "Four sailors died in the blast.",
            "The blast killed four sailors.",
            "Four sailors died on the tug.",
            "Nine sailors were injured.",
            "The hospital said that nine sailors were hurt.");
    assertThat(FinalToll.of(reports)).isEqualTo(new FinalToll(4, 9));
  }
}
