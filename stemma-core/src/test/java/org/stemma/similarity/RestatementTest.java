package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestatementTest {

  private static final String FERRY =
      "The ferry to Maarn was cancelled because of the storm on Monday.";

  @Test
  void sameWordsInAnotherOrderSayTheSame() {
    Restatement found =
        Restatement.of(FERRY, "Because of the storm, the ferry to Maarn was cancelled Monday.");
    assertThat(found.isSure()).isTrue();
    assertThat(found.differs()).isFalse();
  }

  @Test
  void otherThingsAreNotTheSame() {
    assertThat(Restatement.of(FERRY, "A court in Velm sentenced the banker to prison.").isLikely())
        .isFalse();
  }

  @Test
  void numbersThatExcludeEachOtherAskForMore() {
    Restatement found =
        Restatement.of(
            "The fire in Harnwell killed 14 people.", "In Harnwell 19 people were killed by fire.");
    assertThat(found.differs()).isTrue();
    assertThat(found.isSure()).isFalse();
  }

  @Test
  void orderOfTheTwoDoesNotMatter() {
    String other = "Storm stops ferries to Maarn and to Lisk.";
    assertThat(Restatement.of(FERRY, other)).isEqualTo(Restatement.of(other, FERRY));
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(Restatement.of("", FERRY).isLikely()).isFalse();
  }
}
