package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;

class SpeechWithoutModelsTest {

  private static final SpeechAnnotator ANNOTATOR = new SpeechAnnotator(Lexicon.ENGLISH);

  private static List<String> read(String text) {
    Reading reading = PlainReadings.page("page", text, new MentionAnnotator(), ANNOTATOR);
    return reading.all(Quotation.class).stream()
        .map(q -> who(q) + ": " + reading.words(q.span()))
        .toList();
  }

  private static String who(Quotation quotation) {
    return quotation.speaker().map(Speaker::name).orElse("-");
  }

  @Test
  void theCueMayStandBehindBeforeOrInside() {
    assertThat(read("“The bridge is shut,” said Mayor Ana Ruiz."))
        .containsExactly("Ana Ruiz: The bridge is shut,");
    assertThat(read("“The bridge is shut,” Ana Ruiz said."))
        .containsExactly("Ana Ruiz: The bridge is shut,");
    assertThat(read("Ana Ruiz said: “The bridge is shut.”"))
        .containsExactly("Ana Ruiz: The bridge is shut.");
    assertThat(read("“The bridge,” said Ana Ruiz, “is shut.”"))
        .containsExactly("Ana Ruiz: The bridge,", "Ana Ruiz: is shut.");
  }

  @Test
  void aSecondSentenceInMarksHasTheSpeakerOfTheFirst() {
    assertThat(read("“We won,” said coach Paul Okafor. “Nobody believed it.”"))
        .containsExactly("Paul Okafor: We won,", "Paul Okafor: Nobody believed it.");
  }

  @Test
  void aLastNameStandsForTheFullestForm() {
    assertThat(read("Captain Elena Marsh left port on Monday.\n“The cargo shifted,” Marsh said."))
        .containsExactly("Elena Marsh: The cargo shifted,");
  }

  @Test
  void aPronounMeansThePersonOfTheSentenceBefore() {
    assertThat(read("The judge heard Paul Reyes on Friday. “I was asleep,” he said."))
        .containsExactly("Paul Reyes: I was asleep,");
  }

  @Test
  void listsOfTermsAndTitlesAreNoSpeech() {
    assertThat(read("Keywords: “freight train,” “derailment,” and “rail safety.”")).isEmpty();
    assertThat(read("Her film “The Long Way Home” opens on Friday.")).isEmpty();
    assertThat(read("The so-called “smart” pumps failed.")).isEmpty();
  }

  @Test
  void wordsInMarksThatNobodySaidKeepNoSpeaker() {
    String text = "The talks brought a “slow but steady recovery of trade.”";
    Reading reading = PlainReadings.page("page", text, new MentionAnnotator(), ANNOTATOR);
    List<Quotation> found = reading.all(Quotation.class);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker()).isEmpty();
    assertThat(found.get(0).kind()).isEqualTo(QuotationKind.PARTIAL);
  }

  @Test
  void anEmptyPageHasNoSpeech() {
    assertThat(read("\n")).isEmpty();
  }
}
