package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.ContradictionItem;

/** What a party answers right behind what another has told, in invented sentences. */
class AnswersToldTest {

  private static Stream<ContradictionItem> found(String sentences) {
    return ToldAccount.of(
        "Row over bridge in Drusk\n\n"
            + "May 7, 2024\n\n"
            + "The old bridge in Drusk has been closed since Monday. "
            + sentences
            + "\n")
        .contradictions()
        .stream();
  }

  private static List<String> answers(String sentences) {
    return found(sentences)
        .filter(c -> c.kind().equals("party claims"))
        .map(c -> c.verdict() + ": " + c.a().exact())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two welders say that the beams were rusty. The railway dismissed the claims as"
            + " \"rumours\".",
        "Two welders say that the beams were rusty. The council calls that \"plain wrong\".",
        "Two welders say that the beams were rusty. Mayor Ida Korr called the report"
            + " \"ridiculous\".",
        "Two welders say that the beams were rusty. The builder disputed this but gave no reason.",
        "Two welders say that the beams were rusty. \"That is simply not true,\" Ida Korr said.",
        "Two welders say that the beams were rusty. There is no truth in the reports, the council"
            + " said.",
        "Two welders say that the beams were rusty. Ida Korr said that no such beams existed.",
        "Two welders say that the beams were rusty. The builder's agent dismissed it as \"paper"
            + " talk\".",
        "Two welders say that the beams were rusty. The council called that wishful thinking."
      })
  void whatIsCalledUntrueInAnyWordsIsDisputed(String sentences) {
    assertThat(answers(sentences))
        .containsExactly("disputed: Two welders say that the beams were rusty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ida Korr called the union \"a gang\" on Monday. Her office insisted that she had"
            + " never used that word.",
        "Mayor Ida Korr called the union \"a gang\" on Monday. Her deputy said that she had said"
            + " nothing of the kind.",
        "Mayor Ida Korr called the union \"a gang\" on Monday. Her deputy denied that any such"
            + " remark was made."
      })
  void whatIsSaidNeverToHaveBeenSaidIsDisputed(String sentences) {
    assertThat(answers(sentences)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union accuses Ida Korr of having ignored three warnings. Only one of them ever reached"
            + " her, Korr retorted.",
        "The opposition blamed Ida Korr for the delay. The money never came, Korr countered.",
        "Ida Korr was charged with fraud and bribery on Monday. She pleaded not guilty.",
        "The clerk read out the charges against Ida Korr: two counts of fraud. \"Not guilty,\" said"
            + " Korr."
      })
  void whatTheAccusedAnswersIsDisputed(String sentences) {
    assertThat(answers(sentences)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two welders say that the beams were rusty. The council called the bridge a landmark.",
        "Two welders say that the beams were rusty. The council dismissed an engineer.",
        "Ida Korr said that the bridge would open in May. \"That is good news,\" said baker Olga"
            + " Tamm.",
        "The jury found Ida Korr not guilty on Monday.",
        "Ida Korr said that the bridge was old. The union said it had never heard of such a plan."
      })
  void whatAnswersNothingDisputesNothing(String sentences) {
    assertThat(answers(sentences)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All residents were warned by siren on Monday, the council said. Ida Korr denied that"
            + " residents had not been warned.",
        "The gate was closed on Monday, the railway said. The board denied that the gate was not"
            + " closed.",
        "The welders were paid in April, the council said. Ida Korr denied that the welders had not"
            + " been paid."
      })
  void whoDeniesThatSomethingWasNotDoneDeniesNotThatItWas(String sentences) {
    assertThat(answers(sentences)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owner said that the crane was new. In this letter it made no such claim.",
        "The union said that the dyke was checked. Its report of May draws no such conclusion.",
        "The club said that it was a first offer. It has made no such offer to others."
      })
  void whatAPartyDoesNotSayElsewhereDisputesNothing(String sentences) {
    assertThat(answers(sentences)).isEmpty();
  }

  @Test
  void partyIsWhoeverCallsItUntrueAndWhatIsMeantIsNoOtherDenial() {
    assertThat(
            found(
                    "Two welders say that the beams were rusty. The council denied the reports. On"
                        + " Tuesday the builder denied the reports.")
                .map(c -> c.a().exact() + " " + c.why()))
        .allMatch(told -> told.startsWith("Two welders say"));
    assertThat(
            found(
                "Two welders say that the beams were rusty. A rival group claimed that it did it"
                    + " but the council has disputed the claim."))
        .as("what is disputed is told right here")
        .isEmpty();
  }

  private static List<String> opposites(String sentences) {
    return found(sentences)
        .filter(c -> c.why().contains("opposite"))
        .map(c -> c.kind() + " " + c.verdict() + ": " + c.why())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Korr testified that the foreman showed her the broken chain. Asked by his lawyer, she"
            + " admitted that she had told the police the opposite in April.",
        "Ida Korr told the inquiry that she had seen the driver sleep. In March she had said the"
            + " opposite.",
        "Ida Korr said that the referee had asked her for money. Korr had stated the exact opposite"
            + " in a letter to the club."
      })
  void oneSpeakerWhoSaidTheOppositeContradictsHerself(String sentences) {
    assertThat(opposites(sentences))
        .containsExactly("status contradiction: Ida Korr said the opposite at another time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Korr said that the dyke was checked in May. The union said the opposite.",
        "The port said that the crane was new. Two welders told the council the opposite."
      })
  void anotherWhoSaysTheOppositeDisputesIt(String sentences) {
    assertThat(opposites(sentences)).singleElement().asString().contains("disputed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Korr said that the bridge was old. She said the opposite bank was safe.",
        "Ida Korr said that the bridge was old. Her deputy said the opposite of what he meant.",
        "Ida Korr said that the bridge was old. The union never said the opposite.",
        "Ida Korr said that the bridge was old. The builder did the opposite.",
        "Ida Korr said that the bridge was old. Her deputy attacked her in a letter: \"You cannot"
            + " praise us in here and say the opposite outside.\""
      })
  void whatIsOppositeOtherwiseContradictsNothing(String sentences) {
    assertThat(opposites(sentences)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Korr was charged with fraud on Monday. She will plead not guilty, her lawyer said.",
        "Ida Korr was charged with theft on Monday. She may plead not guilty.",
        "Ida Korr was charged with arson on Monday. She would plead not guilty, her lawyer said."
      })
  void pleaThatIsStillToComeDisputesNothing(String sentences) {
    assertThat(answers(sentences)).isEmpty();
  }
}
