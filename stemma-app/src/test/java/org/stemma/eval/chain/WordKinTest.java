package org.stemma.eval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordKinTest {

  private final WordKin kin = new WordKin();

  private WordKin.Kin of(String a, String b) {
    return kin.of(List.of(a), List.of(b));
  }

  @Test
  void aNounAndTheVerbItComesFromHaveASenseInCommon() {
    assertThat(of("death", "die").same()).isEqualTo(1);
    assertThat(of("explode", "explosion").same()).isPositive();
    assertThat(of("negotiate", "negotiation").same()).isPositive();
    assertThat(of("derail", "derailment").same()).isPositive();
  }

  @Test
  void aWordMayBeAboveAnother() {
    assertThat(of("kill", "murder").above()).isPositive();
    assertThat(of("win", "victory")).isEqualTo(of("victory", "win"));
  }

  @Test
  void aPhraseIsLookedUpAsSuch() {
    assertThat(of("pass away", "die").same()).isPositive();
    assertThat(of("pass", "resign").same()).isZero();
  }

  @Test
  void wordsForOtherThingsAreNoKin() {
    assertThat(of("flood", "sentence")).isEqualTo(WordKin.Kin.NONE);
    assertThat(of("strike", "wedding")).isEqualTo(WordKin.Kin.NONE);
    assertThat(of("no-such-word", "die")).isEqualTo(WordKin.Kin.NONE);
  }

  @Test
  void theClosestOfSeveralEntriesCounts() {
    assertThat(kin.of(List.of("flood", "die"), List.of("death")).same()).isEqualTo(1);
  }
}
