package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.syntax.WordVectors;

class RestatementTest {

  private static final String FERRY =
      "The ferry to Maarn was cancelled because of the storm on Monday.";

  private static Restatement said(String one, String other) {
    return Restatement.of(one, other, WordVectors.NONE);
  }

  @Test
  void wordsThatAreNearStandForEachOther() {
    WordVectors near =
        form ->
            switch (form) {
              case "ferry", "boat" -> Optional.of(new float[] {2, 0});
              case "gale", "storm" -> Optional.of(new float[] {0, 1});
              case "halted", "cancelled" -> Optional.of(new float[] {1, 1});
              default -> Optional.empty();
            };
    String other = "The boat to Maarn was halted because of the gale on Monday.";
    assertThat(Restatement.of(FERRY, other, near).likelihood())
        .isGreaterThan(said(FERRY, other).likelihood() + 0.1);
    assertThat(Restatement.of(FERRY, other, near)).isEqualTo(Restatement.of(other, FERRY, near));
  }

  @Test
  void sameWordsInAnotherOrderSayTheSame() {
    Restatement found =
        said(FERRY, "Because of the storm, the ferry to Maarn was cancelled Monday.");
    assertThat(found.isSure()).isTrue();
    assertThat(found.differs()).isFalse();
  }

  @Test
  void otherThingsAreNotTheSame() {
    assertThat(said(FERRY, "A court in Velm sentenced the banker to prison.").isLikely()).isFalse();
  }

  @Test
  void numbersThatExcludeEachOtherAskForMore() {
    Restatement found =
        said(
            "The fire in Harnwell killed 14 people.", "In Harnwell 19 people were killed by fire.");
    assertThat(found.differs()).isTrue();
    assertThat(found.isSure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the bridge stays shut until May. | The mayor said the bridge stays shut until May. | true",
        "The mayor said that the bridge stays shut until May. | The mayor said that the bridge never stays shut until May. | false",
        "Judge Orr told the court that the plans were false. | The plans were false, Judge Orr told the court. | true",
        "Police arrested 23 people at the gate, Orr said. | Police arrested 32 people at the gate, Orr said. | false",
        "Police arrested some people at the gate, Orr said. | Police arrested some 32 people at the gate, Orr said. | false",
        "His lawyer, Ada Moss, announced an appeal. | His attorney, Ada Moss, promised an appeal. | true"
      })
  void oneStandsForTheOtherIfNoNumberNameOrDenialIsOfOneAlone(
      String one, String other, boolean same) {
    assertThat(said(one, other).isLikely()).isTrue();
    assertThat(said(one, other).isInterchangeable()).isEqualTo(same);
  }

  @Test
  void orderOfTheTwoDoesNotMatter() {
    String other = "Storm stops ferries to Maarn and to Lisk.";
    assertThat(said(FERRY, other)).isEqualTo(said(other, FERRY));
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(said("", FERRY).isLikely()).isFalse();
  }
}
