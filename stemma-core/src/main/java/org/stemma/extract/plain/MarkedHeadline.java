package org.stemma.extract.plain;

import java.util.List;
import java.util.function.Predicate;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/**
 * The headline that a page of Markdown marks: its only heading of the first rank, with no more
 * running text above it than below. One page; not thread-safe.
 *
 * @param text of the page
 * @param lines its lines, judged by {@link MarkdownLines}
 */
record MarkedHeadline(String text, List<Line> lines) {

  /** Words of a headline; the name of a site has fewer, and is marked so too. By judgement. */
  private static final int FEWEST_WORDS = 4;

  /**
   * Index of it; -1 if there is none, or several.
   *
   * @param running tells lines of running text
   */
  int find(Predicate<Line> running) {
    int found = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isKept() && line.kind() == BlockKind.HEADING && isOfFirstRank(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found >= 0
            && LineForm.words(lines.get(found).words()) >= FEWEST_WORDS
            && words(lines.subList(0, found), running)
                <= words(lines.subList(found, lines.size()), running)
        ? found
        : -1;
  }

  private static int words(List<Line> lines, Predicate<Line> running) {
    return lines.stream()
        .filter(Line::isKept)
        .filter(running)
        .mapToInt(line -> LineForm.words(line.words()))
        .sum();
  }

  private boolean isOfFirstRank(int at) {
    String opening = MarkdownLines.opening(text, lines.get(at).span());
    int first = opening.indexOf('#');
    return first >= 0
        ? opening.indexOf('#', first + 1) < 0
        : at + 1 < lines.size() && lines.get(at + 1).words().startsWith("===");
  }
}
