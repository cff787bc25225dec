package org.stemma.extract.plain;

import java.util.List;
import org.stemma.article.Page;
import org.stemma.extract.segment.FunctionWords;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.wording.Line;
import org.stemma.text.Span;

/**
 * How much lines have in common with the running text of a plain page: a headline tells what the
 * first paragraphs tell.
 *
 * @param lines those of {@code page}
 * @param functionWords in its language, which tell nothing
 */
record ToldLines(Page page, List<Line> lines, FunctionWords functionWords) {

  /** Lines of running text that are asked. Swept 5 to 20: no figure changes. */
  private static final int LINES_OF_REPORT = 10;

  /**
   * Words of content that the headline must share with the report, or else form decides. Swept 1 to
   * 3 on `eval plain` (2026-11-29): no figure changes.
   */
  private static final int FEWEST_SHARED = 2;

  /**
   * The line that has most words of content in common with the report, the uppermost of equals; -1
   * if none has.
   *
   * @param from index of the first line of the report
   * @param to one past its last
   */
  int best(List<Integer> candidates, int from, int to) {
    Vocabulary report = report(from, to);
    int best = -1;
    double most = FEWEST_SHARED - 1;
    for (int candidate : candidates) {
      double shared = shared(candidate, report);
      if (shared > most) {
        best = candidate;
        most = shared;
      }
    }
    return best;
  }

  /** Whether the report tells what line {@code index} tells. */
  boolean isTold(int index, int from, int to) {
    return shared(index, report(from, to)) >= FEWEST_SHARED;
  }

  /** Whether the first lines of running text tell nothing of {@code words}. */
  boolean isUntold(String words, int bodyStart) {
    Vocabulary own = Vocabulary.of(words, functionWords);
    return lines.stream()
        .skip(bodyStart)
        .limit(LINES_OF_REPORT)
        .allMatch(line -> own.containedIn(Vocabulary.of(line.words(), functionWords)) == 0);
  }

  private Vocabulary report(int from, int to) {
    int end = Math.min(to, from + LINES_OF_REPORT);
    Span report = lines.get(from).span().cover(lines.get(end - 1).span());
    return Vocabulary.of(report.in(page.text()), functionWords);
  }

  private double shared(int index, Vocabulary report) {
    Vocabulary line = Vocabulary.of(lines.get(index).words(), functionWords);
    return line.size() * line.containedIn(report);
  }
}
