package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohesionTest {

  private static Cohesion of(String... paragraphs) {
    WordReader reader = new WordReader(FunctionWords.of(Optional.of("en")), 0);
    return new Cohesion(Stream.of(paragraphs).map(reader::read).toList());
  }

  @Test
  void isLeastWhereNothingIsSharedAcross() {
    Cohesion cohesion =
        of(
            "ferry harbour storm",
            "ferry harbour captain",
            "storm ferry rudder",
            "drivers union wages",
            "union council wages",
            "drivers council strike");

    assertThat(cohesion.across(0, 3)).isLessThan(0.05);
    assertThat(cohesion.across(0, 2)).isGreaterThan(0.3);
    assertThat(cohesion.across(0, 4)).isGreaterThan(0.3);
  }

  @Test
  void isAboutOneInsideOneText() {
    Cohesion cohesion =
        of("ferry harbour", "ferry harbour", "ferry harbour", "ferry harbour", "ferry harbour");

    assertThat(cohesion.across(0, 2)).isBetween(0.9, 1.1);
  }

  @Test
  void aListOfUnlikeThingsHasNoBorders() {
    Cohesion cohesion = of("apples", "bricks", "candles", "drums", "eels", "flutes");

    assertThat(cohesion.across(0, 3)).isEqualTo(1);
  }

  @Test
  void paragraphsBeforeTheFirstAreNotLookedAt() {
    Cohesion cohesion =
        of("council strike", "ferry storm", "ferry storm", "council strike", "council strike");

    assertThat(cohesion.across(1, 3)).isLessThan(cohesion.across(0, 3));
  }

  @Test
  void emptyParagraphsShareNothing() {
    assertThat(new Cohesion(List.of()).size()).isZero();
    assertThat(of("", "", "", "").across(0, 2)).isEqualTo(1);
  }
}
