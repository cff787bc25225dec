package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;

/** Who reports what where the words of the verb are parted, the clause stands aside or is none. */
class SpeechFormsTest {

  private static List<String> speakers(String text) {
    return ParsedPage.of(text).all(Quotation.class).stream()
        .filter(q -> q.kind() == QuotationKind.INDIRECT)
        .map(q -> q.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }

  @Test
  void theWordsOfAVerbMayStandApart() {
    assertThat(speakers("The city council, which owns the bridge, put the collapse down to rust."))
        .containsExactly("city council");
    assertThat(speakers("Police gave the number of votes as 5,700, not 7,500."))
        .containsExactly("Police");
    assertThat(speakers("The insurer put the loss at 3 million euros.")).containsExactly("insurer");
  }

  @Test
  void ofAVerbPartedFromItsWordsAllMustBeThere() {
    assertThat(
            speakers(
                "The clinic took in 30 people on Monday, of whom five were still on ventilators."))
        .isEmpty();
    assertThat(speakers("The ward lists 12 sailors, of whom two were in pain.")).isEmpty();
    assertThat(speakers("There were 40 strikers, of whom nine were at the gate.")).isEmpty();
  }

  @Test
  void aRelativeClauseMayPartSpeakerAndVerb() {
    assertThat(speakers("Ada Holm, who runs the hospital, put the number of dead at nine."))
        .containsExactly("Ada Holm");
  }

  @Test
  void aClauseWithAsNamesWhoSaidTheRest() {
    assertThat(speakers("The dam was opened by guards, as three farmers have told the council."))
        .containsExactly("three farmers");
    assertThat(speakers("As two clerks have told this paper, the ballots were burnt."))
        .containsExactly("two clerks");
    assertThat(speakers("The pilot was asleep, as the harbour police told the court."))
        .containsExactly("harbour police");
  }

  @Test
  void aNameAtTheEndOfThePhraseIsTheSpeakers() {
    assertThat(speakers("A lawyer for three of the strikers, Petra Vance, said they would appeal."))
        .containsExactly("Petra Vance");
    assertThat(speakers("The captain of the tug, Paul Reyes, said the fog was thick."))
        .containsExactly("Paul Reyes");
  }

  @Test
  void whatIsJudgedIsReported() {
    assertThat(speakers("The yard's lawyer, Anton Brecht, called the charge untrue."))
        .containsExactly("Anton Brecht");
    assertThat(speakers("Mayor Ana Ruiz called the report false.")).containsExactly("Ana Ruiz");
    assertThat(speakers("Ana Ruiz called the storm Bertha.")).isEmpty();
  }

  @Test
  void whatIsSeenAndWhoIsTakenInIsNotSaid() {
    assertThat(speakers("My colleague Rosa Bell saw a guard being hit by a stone.")).isEmpty();
    assertThat(speakers("The clinic admitted 30 people on Monday.")).isEmpty();
    assertThat(speakers("No more than 40 of our members went on to the quay.")).isEmpty();
  }

  @Test
  void aConditionIsNobodysSpeech() {
    assertThat(speakers("Should the inquiry find that rules were broken, heads will roll."))
        .isEmpty();
    assertThat(speakers("Had the mayor said that the bridge was weak, it would have been closed."))
        .isEmpty();
  }

  @Test
  void aPredicateInMarksIsQuotedAndNotReported() {
    assertThat(
            speakers(
                "The club “cannot pay for a storm”, its treasurer, Greta Lind, told reporters."))
        .isEmpty();
    assertThat(speakers("The port “has not slept since Monday”, Mayor Ana Ruiz told the crowd."))
        .isEmpty();
  }
}
