package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

  /** Lines of 11 points, each as wide as its text, below each other. */
  private static List<PdfLine> set(String... texts) {
    List<PdfLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(line(0, 72, 100 + 14 * lines.size(), text));
    }
    return lines;
  }

  private static PdfLine line(int page, float left, float baseline, String text) {
    return new PdfLine(page, text, left, left + 5 * text.length(), baseline, 11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The train was de-|layed for hours.|The train was delayed for hours.",
        "The cargo of phos-|phate was lost.|The cargo of phosphate was lost.",
        "A court in Bel-|Air ruled on it.|A court in Bel-Air ruled on it.",
        "It was flooded in 1998-|99 and again later.|It was flooded in 1998-99 and again later.",
        "The strike went on|in the north.|The strike went on in the north.",
      })
  void aWordPartedAtTheEndOfALineIsWhole(String line, String next, String joined) {
    assertThat(Paragraphs.of(set(line, next))).containsExactly(joined);
  }

  @Test
  void aHyphenThatTheDocumentHasElsewhereStays() {
    assertThat(
            Paragraphs.of(
                set("A third-division side won the cup, and no third-", "division side had.")))
        .containsExactly("A third-division side won the cup, and no third-division side had.");
  }

  @Test
  void aHyphenStaysWhateverSignsStandAroundTheWord() {
    assertThat(
            Paragraphs.of(
                set("(“Second-half,” he said) and again: (“second-", "half goals” won it).")))
        .containsExactly("(“Second-half,” he said) and again: (“second-half goals” won it).");
  }

  @Test
  void textWithoutABlankIsJoined() {
    String run = "x".repeat(100);
    assertThat(Paragraphs.of(set(run + "-", run + "-", run))).containsExactly(run + run + run);
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    List<PdfLine> lines = set("The jury was sent out on Monday at noon and was", "back by three.");
    lines.add(line(0, 90, 128, "The judge will pass sentence on Thursday, and"));
    lines.add(line(0, 72, 142, "both men stay in custody until then."));
    assertThat(Paragraphs.of(lines))
        .containsExactly(
            "The jury was sent out on Monday at noon and was back by three.",
            "The judge will pass sentence on Thursday, and both men stay in custody until then.");
  }

  @Test
  void ofTwoColumnsASentenceGoesOnAndAnotherBegins() {
    List<PdfLine> lines =
        set("The river rose two metres in a night, and the", "bridge was shut to all");
    lines.add(line(0, 320, 100, "but the fire brigade."));
    lines.add(line(1, 72, 100, "Schools stay shut on Friday."));
    assertThat(Paragraphs.of(lines))
        .containsExactly(
            "The river rose two metres in a night, and the bridge was shut to all but the fire"
                + " brigade.",
            "Schools stay shut on Friday.");
  }

  @Test
  void aCentredHeadlineIsOne() {
    assertThat(
            Paragraphs.of(
                List.of(
                    new PdfLine(0, "Wexley beat Kestrels in the", 100, 400, 100, 20),
                    new PdfLine(0, "Orrin Cup", 200, 300, 124, 20))))
        .containsExactly("Wexley beat Kestrels in the Orrin Cup");
  }

  @Test
  void itemsOfAListStandAlone() {
    assertThat(Paragraphs.of(set("Shut are:", "• the bridge of Sarn", "• the lock")))
        .containsExactly("Shut are:", "• the bridge of Sarn", "• the lock");
  }
}
