package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;

class PageBodyTest {

  private static final Furniture FURNITURE = Furniture.of(Optional.of("en"));

  /** Counts how often a line is looked at. */
  private static final class Counted extends AbstractList<Line> implements RandomAccess {

    private final List<Line> lines;
    private long looks;

    private Counted(String text) {
      lines = LineReader.lines(text);
    }

    @Override
    public Line get(int index) {
      looks++;
      return lines.get(index);
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  private static Counted judged(String text) {
    Counted lines = new Counted(text);
    KnownLines.drop(lines, FURNITURE, new DateReader(Optional.empty()));
    new PageBody(lines, FURNITURE).dropEnd(-1);
    new LineKinds(lines, -1).judge();
    Prompts.drop(lines, -1, Optional.empty());
    return lines;
  }

  private static void growsWithItsLines(String line) {
    String story = "\n\nThe ferry left the harbour at noon, and all its passengers were safe.\n\n";
    long once = judged(story + line.repeat(2_000) + story).looks;
    long twice = judged(story + line.repeat(4_000) + story).looks;

    assertThat(twice).as(line).isLessThanOrEqualTo(3 * once);
  }

  private static List<String> kept(String text) {
    return judged(text).lines.stream().filter(Line::isKept).map(Line::words).toList();
  }

  @Test
  void theSignatureOfALetterIsNoPartOfIt() {
    String story = "The tram stood still for an hour, said the mayor, and nobody was hurt.";

    assertThat(kept(story + "\n\n--\nTide Letter, every Monday\nPier 4, Marrow Bay\n"))
        .containsExactly(story);
    assertThat(kept(story + "\n\n--\nOn sale: two oars, 30 marks\nHarbour Gazette since 1907\n"))
        .containsExactly(story);
    assertThat(kept(story + "\n\n-- \n\nThe Court Letter\n")).containsExactly(story);
  }

  @Test
  void aReportGoesOnBehindTwoHyphens() {
    String story = "The tram stood still for an hour, said the mayor, and nobody was hurt.";
    String more = "Two riders left on foot and came home late.";

    assertThat(kept(story + "\n\n--\n\n" + more + "\n")).contains(story, more);
  }

  @Test
  void linesOfAllKindsAreLookedAtAFixedNumberOfTimes() {
    growsWithItsLines("Share\n\n");
    growsWithItsLines("Who came?\n\nShare\n\n");
    growsWithItsLines("The mole of Odal\n\nShare\n\n");
    growsWithItsLines("Who came?\n\n");
  }

  @Test
  void aQuestionAboveAHeadingIsAPromptWhateverWasDroppedBetween() {
    Counted lines =
        judged(
            "What happened at Odal and why did it take so long?\n\nShare\n\nThe mole of Odal\n\n"
                + "The ferry left [Place Name] at noon, and all its passengers were safe.");

    assertThat(lines.get(0).isKept()).isFalse();
    assertThat(lines.get(1).isKept()).isFalse();
    assertThat(lines.get(2).kind()).isEqualTo(BlockKind.HEADING);
  }
}
