package org.stemma.annotate.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

class HedgesWithoutModelsTest {

  private static List<String> read(String text) {
    Reading reading =
        PlainReadings.page(
            "page", text, new MentionAnnotator(), new SpeechAnnotator(Lexicon.ENGLISH));
    return new HedgeAnnotator(Lexicon.ENGLISH)
        .annotate(reading).stream()
            .map(h -> h.kind().label() + ": " + reading.words(h.cue()))
            .toList();
  }

  @Test
  void wordsOfDoubtAreFoundOncePerClass() {
    assertThat(read("The train reportedly left the rails and reportedly burned."))
        .containsExactly("hearsay: reportedly");
    assertThat(read("Details of the transfer remain scarce."))
        .containsExactly("thin: Details of the transfer remain scarce");
  }

  @Test
  void aPlainStatementIsNoHedge() {
    assertThat(read("The river rose by two metres in May.")).isEmpty();
    assertThat(read("They asked if the road was open.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee was told that the fund was empty.",
        "The judges were told that the lock had failed.",
        "Parliament was told that the road had cost more.",
        "The inquest was told that the mast had cracked.",
        "Both tribunals were told that the pay was late."
      })
  void whatABodyThatHearsEvidenceIsToldIsHearsay(String text) {
    assertThat(read(text)).singleElement().asString().startsWith("hearsay: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Residents were told that they must leave.",
        "The cook was told that the kitchen would close.",
        "Pupils were told that school begins at nine."
      })
  void whatAnybodyElseIsToldIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void doubtThatIsOverIsNoHedge() {
    assertThat(read("The previously undisclosed loan was repaid.")).isEmpty();
  }

  @Test
  void aQuestionOfTheWriterIsRhetorical() {
    assertThat(read("Can the club survive without its captain?"))
        .containsExactly("rhetorical question: Can the club");
  }

  @Test
  void aDoubtfulHeadingCountsIfSomethingStandsUnderIt() {
    assertThat(read("# Speculated moves\n- The striker leaves."))
        .containsExactly("speculation: Speculated");
    assertThat(read("# Speculated moves\n# Next match")).isEmpty();
  }

  @Test
  void intentWithoutASourceIsUnattributed() {
    assertThat(read("The blockade is a deliberate attempt to starve the port."))
        .containsExactly("unattributed: deliberate attempt");
  }

  @Test
  void quotedWordsOfNobodyAreMarked() {
    assertThat(read("The talks produced a “new and lasting plan for the valley.”"))
        .containsExactly("quoted, no speaker: new and lasting plan for the valley.");
  }
}
