package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelsTest {

  private static List<Sentence> read(String text) {
    List<Token> tokens = Tokens.of(text);
    return Sentence.of(text, tokens, Collections.nCopies(tokens.size(), 1.0));
  }

  private static final List<Sentence> SOURCE =
      read(
          "A barge carrying 40 tons of gravel sank near Ortholm on Friday, the harbour office said. "
              + "Divers from Wenzport brought its skipper, Ilja Marn, to the quay before noon. "
              + "The lock stays closed until the wreck has been lifted.");

  @Test
  void everyOtherWordReplacedStillRunsInParallel() {
    Parallels found =
        Parallels.of(
            SOURCE,
            read(
                "A vessel with 40 tons of stone foundered off Ortholm on Friday, the port authority"
                    + " said. Frogmen from Wenzport took its captain, Ilja Marn, to the bank before"
                    + " midday. The gate stays shut until the hulk has been raised."));
    assertThat(found.pairs())
        .extracting(p -> p.left() + " " + p.right())
        .containsExactly("0 0", "1 1", "2 2");
    assertThat(found.successions()).isEqualTo(2);
  }

  @Test
  void independentTellingOfTheSameFactsDoesNot() {
    assertThat(
            Parallels.of(
                    SOURCE,
                    read(
                        "Ilja Marn was still shaking when frogmen pulled him out on Friday. In his"
                            + " hold lay 40 tons of stone bound for Wenzport, which now block the"
                            + " canal at Ortholm."))
                .pairs())
        .isEmpty();
  }

  @Test
  void aFormFilledInAnewDoesNot() {
    assertThat(
            Parallels.of(
                    SOURCE,
                    read(
                        "Divers from Karlsund brought its skipper, Olga Tind, to the quay before"
                            + " noon."))
                .pairs())
        .isEmpty();
  }

  @Test
  void movedSentencesAreFoundAndDoNotFollowOneAnother() {
    Parallels found =
        Parallels.of(
            SOURCE,
            read(
                "The lock stays closed until the wreck has been lifted. A barge carrying 40 tons of"
                    + " gravel sank near Ortholm on Friday, the harbour office said."));
    assertThat(found.pairs()).extracting(Parallels.Pair::left).containsExactly(2, 0);
    assertThat(found.successions()).isZero();
  }

  @Test
  void isTheSameFromBothSides() {
    List<Sentence> other =
        read(
            "The lock stays shut until the wreck has been raised. Nobody knows when that will be.");
    assertThat(Parallels.of(other, SOURCE)).isEqualTo(Parallels.of(SOURCE, other).reversed());
  }
}
