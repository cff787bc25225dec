package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By what score something ended and how many saw it, by two invented pages. */
class ResultsToldTest {

  private static List<String> match(String first, String second) {
    return found(
        "Drusk and Olm meet in cup final",
        "Drusk met Olm in the cup final on Saturday.",
        first,
        second);
  }

  private static List<String> found(String title, String lead, String first, String second) {
    return ToldAccount.ofPair("May 6, 2024", title, lead, first, second);
  }

  @Test
  void oneMatchHasOneScore() {
    assertThat(match("Drusk beat Olm 3-1.", "Drusk beat Olm 3-2."))
        .containsExactly("outcome contradiction: 3-1 / 3-2 for the same names");
    assertThat(match("Drusk won 4-2 against Olm.", "Olm lost 1-4 to Drusk."))
        .containsExactly("outcome contradiction: 4-2 / 4-1 for the same names");
    assertThat(match("Drusk won 4-2 against Olm.", "Olm lost 2-4 to Drusk.")).isEmpty();
  }

  @Test
  void otherMatchesAndScoresOnTheWayAreNoResult() {
    assertThat(
            match(
                "Drusk beat Olm 3-1.", "Drusk beat Olm 3-1. In March Drusk had lost to Tarn 0-2."))
        .isEmpty();
    assertThat(match("Drusk beat Olm 3-1.", "Olm led 1-0 at half-time.")).isEmpty();
    assertThat(
            match("Drusk beat Olm 3-1. In March Drusk had beaten Olm 1-0.", "Drusk beat Olm 1-0."))
        .isEmpty();
  }

  @Test
  void numbersThatCountSomethingAreNoScore() {
    assertThat(
            found(
                "Senate of Tarnland votes on school bill",
                "Tarnland voted on the school bill on Monday.",
                "The Senate passed the bill for children aged 5-11.",
                "The Senate approved a 12-15 year plan."))
        .isEmpty();
  }

  @Test
  void votesAreResultsToo() {
    assertThat(
            found(
                "Senate of Tarnland votes on dam tax",
                "Tarnland voted on the dam tax on Monday.",
                "The Senate passed the bill 52-48.",
                "The Senate passed the bill 51-49."))
        .containsExactly("outcome contradiction: 52-48 / 51-49 for the same names");
  }

  @Test
  void sizeOfCrowdIsOneNumberHoweverItIsTold() {
    assertThat(match("A crowd of 41,000 watched the match.", "The attendance was 38,200."))
        .containsExactly("number contradiction: 41,000 / 38,200 for the same crowd");
    assertThat(
            match(
                "About 9,000 people were in the stadium, the club said.",
                "Police said that 6,200 people attended the match."))
        .containsExactly("number disputed: About 9,000 people / 6,200 people for the same crowd");
    assertThat(
            found(
                "Rally in Drusk",
                "The opposition held a rally in Drusk on Sunday.",
                "Some 50,000 people marched, organisers said.",
                "Police said that 12,000 people marched."))
        .containsExactly(
            "number disputed: Some 50,000 people marched / 12,000 people marched for the same"
                + " crowd");
  }

  @Test
  void partsOfTheCrowdAreNotTheCrowd() {
    assertThat(
            match(
                "A crowd of 41,000 watched the match.",
                "Police arrested 30 people. About 300 people ran on to the pitch."))
        .isEmpty();
    assertThat(
            match(
                "A crowd of 41,000 watched the match.",
                "About 41,000 people were in the stadium. Some 6,000 fans of Olm travelled."))
        .isEmpty();
  }
}
