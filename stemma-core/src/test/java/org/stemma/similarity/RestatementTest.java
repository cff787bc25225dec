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
        "His lawyer, Ada Moss, announced an appeal. | His attorney, Ada Moss, promised an appeal. | true",
        "In the flood three people died near the old mill. | In the flood, 3 people died near the old mill. | true",
        "The mayor said that the old bridge won't be open to traffic before May. | The mayor said the old bridge will not be open to traffic before May. | true",
        "The gate of the yard must be repaired. | The gate of the yard must be repaired, he said. | true"
      })
  void oneStandsForTheOtherIfNoNumberNameOrDenialIsOfOneAlone(
      String one, String other, boolean same) {
    assertThat(said(one, other).isLikely()).isTrue();
    assertThat(said(one, other).isInterchangeable()).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Names, of one alone, as the first word, and in another order.
        "The ferry to Maarn was cancelled because of the storm. | The ferry was cancelled because of the storm.",
        "The harbour of Lisk is shut to all ships, he said. | The harbour is shut to all ships, he said.",
        "Harnwell lost the case about the land and must pay. | The town lost the case about the land and must pay.",
        "Rose said that the bridge stays shut for the winter. | He said that the bridge stays shut for the winter.",
        "US troops would stay in the valley, he said. | The troops would stay in the valley, he said.",
        "He said that Lind had threatened Moss at the gate. | He said that Moss had threatened Lind at the gate.",
        // Numbers in words, in digits, of money, and in another order.
        "In the flood three people died near the mill. | In the flood four people died near the mill.",
        "Twenty-five houses were lost to the fire, he said. | Twenty-six houses were lost to the fire, he said.",
        "Both bridges are shut to traffic, he said. | The bridges are shut to traffic, he said.",
        "It was the second fire at the plant, he said. | It was the third fire at the plant, he said.",
        "Half of the houses were lost, he said. | A third of the houses were lost, he said.",
        "The fire killed 5 people and left 7 without homes. | The fire killed 7 people and left 5 without homes.",
        "The yard owes €5 million to the city, he said. | The yard owes $5 million to the city, he said.",
        "The yard owes five million to the city, he said. | The yard owes five billion to the city, he said.",
        "At least 14 people were hurt, the mayor said. | The mayor said 14 people were hurt.",
        // Denials, contracted ones too, and of another word.
        "The bridge won't open in spring, he said. | The bridge will open in spring, he said.",
        "The bridge won’t open in spring, he said. | The bridge will open in spring, he said.",
        "The mayor didn't sign the order, he said. | The mayor did sign the order, he said.",
        "The city can't pay for the dam, he said. | The city can pay for the dam, he said.",
        "He denied that the plans were false. | He said that the plans were false.",
        "The road is not shut but the bridge is open. | The road is shut but the bridge is not open.",
        "He failed to warn the families about the dam. | He had to warn the families about the dam.",
        // Modality.
        "The bridge may open in spring, he said. | The bridge will open in spring, he said.",
        "The bridge will open in spring, he said. | The bridge opened in spring, he said.",
        "The city must pay for the dam, he said. | The city can pay for the dam, he said.",
        "He will resign if the plan fails, he said. | He will resign as the plan fails, he said.",
        // Opposites.
        "Prices rose in the spring, the minister said. | Prices fell in the spring, the minister said.",
        "He paid the guard before the vote, he said. | He paid the guard after the vote, he said.",
        "The plan was legal, the lawyer said. | The plan was illegal, the lawyer said.",
        "He accepted the offer of the union, he said. | He rejected the offer of the union, he said.",
        "Work on the dam takes weeks, the mayor said. | Work on the dam takes months, the mayor said.",
        "All of the crew are on land, he said. | Some of the crew are on land, he said.",
        "The council voted for the plan, he said. | The council voted against the plan, he said."
      })
  void otherTermsForbidHoweverLikeTheWords(String one, String other) {
    assertThat(said(one, other).agreed()).as(one).isFalse();
    assertThat(said(other, one).agreed()).as(other).isFalse();
    assertThat(said(one, other).isInterchangeable()).isFalse();
    assertThat(said(one, one).isInterchangeable()).as("itself").isTrue();
  }

  @Test
  void nameOfTheSpeakerMayStandInOneAlone() {
    Wording named = Wording.of("Bo Ek said the families would be paid this year.", "bo ek");
    Wording meant = Wording.of("He said the families would be paid this year.", "bo ek");
    assertThat(Restatement.of(named, meant, WordVectors.NONE).isInterchangeable()).isTrue();
    assertThat(said(named.text(), meant.text()).isInterchangeable()).isFalse();
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
