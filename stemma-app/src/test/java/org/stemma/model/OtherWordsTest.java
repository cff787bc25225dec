package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;

/** One event that pages tell in other words, and two that they tell in the same. */
class OtherWordsTest {

  /** How many pages tell each event. */
  private static List<Integer> pagesOfEvents(String first, String second) {
    Reading[] readings = {Told.named("a.txt", first), Told.named("b.txt", second)};
    return Told.events(readings).stream()
        .map(e -> (int) e.mentions().stream().map(m -> m.page()).distinct().count())
        .toList();
  }

  @Test
  void whatBefellAVehicleIsOneInOtherWords() {
    assertThat(
            pagesOfEvents(
                "The ferry Borea ran aground off Harwick on May 6, 2024.",
                "The ferry Borea hit a reef off Harwick on May 6, 2024."))
        .containsExactly(2);
    assertThat(
            pagesOfEvents(
                "A freight train derailed near Drusk on May 6, 2024.",
                "A freight train left the rails near Drusk on May 6, 2024."))
        .containsExactly(2);
    assertThat(
            pagesOfEvents(
                "A bus crashed in Drusk on May 6, 2024, police said.",
                "A bus hit a wall in Drusk on May 6, 2024, witnesses said."))
        .containsExactly(2);
  }

  @Test
  void anythingThatAVehicleHitsIsACollision() {
    assertThat(
            pagesOfEvents(
                "A sleeper train ran into a goods train near Drusk on May 6, 2024.",
                "A sleeper hit a goods train near Drusk on May 6, 2024."))
        .containsExactly(2);
    assertThat(
            pagesOfEvents(
                "A van struck a tram in Drusk on May 6, 2024.",
                "A van and a tram collided in Drusk on May 6, 2024."))
        .containsExactly(2);
  }

  @Test
  void aTownMayLieInARegion() {
    assertThat(
            pagesOfEvents(
                "A barge struck a ferry in southern Lantia on May 6, 2024.",
                "A barge and a ferry collided at Harwick on May 6, 2024."))
        .containsExactly(2);
    assertThat(
            pagesOfEvents(
                "A barge struck a ferry at Drusk on May 6, 2024.",
                "A barge and a ferry collided at Harwick on May 6, 2024."))
        .containsExactly(1, 1);
  }

  @Test
  void aCopyWithAWrongNumberTellsTheSame() {
    assertThat(
            pagesOfEvents(
                "Police arrested 17 people in and around the market hall on May 6, 2024, the inspector"
                    + " said.",
                "Police arrested 71 people in and around the market hall on May 6, 2024, the inspector"
                    + " said."))
        .containsExactly(2);
  }

  @Test
  void aMatchIsAbandonedOnce() {
    assertThat(
            pagesOfEvents(
                "The cup final was abandoned on May 6, 2024 in the second half.",
                "The game was abandoned because of the dark."))
        .containsExactly(2);
  }

  @Test
  void twoShipsAreTwoWrecks() {
    assertThat(
            pagesOfEvents(
                "The ferry Borea ran aground off Harwick on May 6, 2024.",
                "The tanker Vesta hit a reef off Harwick on May 6, 2024."))
        .containsExactly(1, 1);
  }

  @Test
  void groundingAndSinkingStayTwoOfOnePage() {
    assertThat(
            pagesOfEvents(
                "The ferry Borea sank off Harwick on May 6, 2024 after it ran aground on a reef.",
                "The ferry Borea hit a reef off Harwick and sank on May 6, 2024."))
        .containsExactly(2, 2);
  }

  @Test
  void trialAndHearingOfOneDayAreOne() {
    assertThat(
            pagesOfEvents(
                "The trial of Karl Venn opened in Drusk on May 6, 2024.",
                "The hearing against Karl Venn began in Drusk on May 6, 2024."))
        .containsExactly(2);
    assertThat(
            pagesOfEvents(
                "The trial of Karl Venn opened in Drusk on May 6, 2024.",
                "The hearing against Karl Venn began in Drusk on May 9, 2024."))
        .containsExactly(1, 1);
    assertThat(
            pagesOfEvents(
                "The trial of Karl Venn opened in Drusk on May 6, 2024.",
                "The hearing against Ida Korr began in Drusk on May 6, 2024."))
        .containsExactly(1, 1);
  }
}
