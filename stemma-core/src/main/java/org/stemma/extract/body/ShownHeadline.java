package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.tree.BlockOpenings;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.CopyrightLine;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.TitleKey;

/**
 * The headline of a page of which no heading is stated and none is of the first level: the
 * uppermost line right above the report that the head of the page states, or that is a heading,
 * bold or large or stands over a signature, and tells what the report tells. What the head states
 * goes before a line that says something else, if it is told in the report.
 */
final class ShownHeadline {

  /** Blocks above the report among which the headline stands. By judgement. */
  private static final int ABOVE = 8;

  /** Blocks of the report that tell what the headline tells. By judgement. */
  private static final int BLOCKS_OF_REPORT = 8;

  /** Letters of a headline; shorter ones are labels. As of a linked one. */
  private static final int SHORTEST = 8;

  /** Words of content told by no chance, as in a plain page. */
  private static final int FEWEST_TOLD = 2;

  private static final DateReader ANY_LANGUAGE = new DateReader(Optional.empty());

  private final PageTree tree;
  private final StatedTitles stated;

  ShownHeadline(PageTree tree, StatedTitles stated) {
    this.tree = tree;
    this.stated = stated;
  }

  /**
   * Number of its block; -1 if there is none.
   *
   * @param container number of the element that holds the report; -1 if none does
   */
  int find(int container) {
    int report = container < 0 ? tree.blocks().size() : tree.firstBlock(container);
    while (report < tree.blocks().size() && !tree.blocks().get(report).isRunning()) {
      report++;
    }
    if (report == tree.blocks().size()) {
      return -1;
    }
    int first = Math.max(0, report - ABOVE);
    int end = container < 0 ? tree.blocks().size() : tree.endBlock(container);
    for (int i = first; i < report; i++) {
      boolean named = stated.outlet().form().has(text(i));
      String key = mayBe(i) && !named ? TitleKey.of(text(i)) : "";
      if (!key.isEmpty() && (stated.keys().contains(key) || stated.parts().contains(key))) {
        return i;
      }
    }
    Vocabulary told = words(report);
    Vocabulary head = words(stated.best().map(Statement::value).orElse(""));
    boolean silent = stated.silent() || common(head, told) < FEWEST_TOLD;
    BlockOpenings shown = BlockOpenings.of(tree);
    for (int i = first; i < report; i++) {
      if (mayBe(i) && (isHeading(i, end) || shown.bold(i) >= text(i).length() || isSigned(i + 1))) {
        Vocabulary line = words(text(i));
        if (common(line, told) >= FEWEST_TOLD && (silent || common(line, head) >= FEWEST_TOLD)) {
          return isKicker(i, report, told, shown) ? i + 1 : i;
        }
      }
    }
    return -1;
  }

  /** Whether the line is in capitals, and one below it that is not tells no less of the report. */
  private boolean isKicker(int number, int report, Vocabulary told, BlockOpenings shown) {
    int below = number + 1;
    return below < report
        && LineForm.isInCapitals(text(number))
        && !LineForm.isInCapitals(text(below))
        && mayBe(below)
        && shown.bold(below) >= text(below).length()
        && common(words(text(below)), told) >= common(words(text(number)), told);
  }

  private boolean mayBe(int number) {
    TextBlock block = tree.blocks().get(number);
    return block.letters() >= SHORTEST
        && block.letters() <= TitleFinder.MAX_LENGTH
        && LineForm.words(block.text()) > 1
        && block.text().indexOf('\t') < 0
        && block.linkDensity() <= TitleFinder.LINKED
        && !stated.isSite(block.text())
        && Signature.of(block.text()).isEmpty();
  }

  /** Whether it is a heading, and none of its level heads another part of the page's text. */
  private boolean isHeading(int number, int end) {
    int level = level(number);
    return level > 0 && IntStream.range(number + 1, end).noneMatch(other -> level(other) == level);
  }

  /** The level of the heading that the block is; 0 if it is none. */
  private int level(int number) {
    int heading = TitleFinder.headingOf(tree, tree.blocks().get(number).owner());
    return heading < 0 ? 0 : tree.headingLevel(heading);
  }

  /** Whether a signature stands at block {@code number}, or behind the day there. */
  private boolean isSigned(int number) {
    return signs(number)
        || number + 1 < tree.blocks().size()
            && DatedText.of(text(number), ANY_LANGUAGE).isPresent()
            && signs(number + 1);
  }

  private boolean signs(int number) {
    return text(number).lines().findFirst().flatMap(Signature::of).isPresent();
  }

  private String text(int number) {
    return tree.blocks().get(number).text();
  }

  private Vocabulary words(int report) {
    List<TextBlock> start =
        tree.blocks().subList(report, Math.min(tree.blocks().size(), report + BLOCKS_OF_REPORT));
    return words(
        start.stream()
            .map(TextBlock::text)
            .filter(text -> CopyrightLine.ownerOfPage(text).isEmpty())
            .collect(Collectors.joining("\n")));
  }

  private Vocabulary words(String text) {
    return Vocabulary.of(text, stated.functionWords());
  }

  /** Words that both have. */
  private static long common(Vocabulary one, Vocabulary other) {
    return one.words().stream().filter(other.words()::contains).count();
  }
}
