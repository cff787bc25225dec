package org.stemma.extract.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/**
 * The questions of a plain page that are no part of its report. A question of its own above a
 * heading, which no text answers, may be left by a generator or be the last words of a section: it
 * is dropped only if the page says elsewhere how it was made ({@link GeneratorTraces}), asks the
 * same again, or begins anew behind it with the headline said once more. What a generator asks whom
 * it writes for is dropped anywhere. Other such questions are running text; the annotator of
 * residue shows them as perhaps left by a generator. Not thread-safe; one page.
 */
final class Prompts {

  private final List<Line> lines;
  private final int title;
  private final List<GeneratorTraces> traces;

  private Prompts(List<Line> lines, int title, List<GeneratorTraces> traces) {
    this.lines = lines;
    this.title = title;
    this.traces = traces;
  }

  /**
   * Drops those among {@code lines}; the others above a heading are no headings.
   *
   * @param title index of the headline's line; -1 if there is none
   * @param language of the page (ISO 639-1), if known
   */
  static void drop(List<Line> lines, int title, Optional<String> language) {
    new Prompts(lines, title, GeneratorTraces.of(language)).drop();
  }

  private void drop() {
    Map<String, Integer> sayings = new HashMap<>();
    boolean traced = false;
    int below = lines.size();
    for (int i = lines.size() - 1; i > title; i--) {
      Line line = lines.get(i);
      if (!line.isKept()) {
        continue;
      }
      if (isQuestion(line)) {
        if (sayings.isEmpty()) {
          lines.forEach(any -> sayings.merge(LineForm.key(any.words()), 1, Integer::sum));
          traced = traces.stream().anyMatch(each -> each.areOn(lines));
        }
        boolean above = below < lines.size() && lines.get(below).kind() == BlockKind.HEADING;
        if (above && (traced || isSaidAgain(line, sayings) || isHeadline(lines.get(below)))
            || isTalk(line)) {
          line.drop(DropReason.PROMPT);
          continue;
        }
        if (above) {
          line.be(BlockKind.PARAGRAPH);
        }
      }
      below = i;
    }
  }

  private boolean isTalk(Line line) {
    return traces.stream().anyMatch(each -> each.words().areTalk(line.words()));
  }

  private static boolean isQuestion(Line line) {
    return LineForm.isQuestion(line.words())
        && LineForm.words(line.words()) <= KnownLines.LONGEST_LINK
        && line.kind() != BlockKind.LIST_ITEM
        && GeneratorTraces.sentences(line.words()).count() == 1;
  }

  private static boolean isSaidAgain(Line line, Map<String, Integer> sayings) {
    return sayings.getOrDefault(LineForm.key(line.words()), 0) > 1;
  }

  private boolean isHeadline(Line line) {
    return title >= 0 && LineForm.key(line.words()).equals(LineForm.key(lines.get(title).words()));
  }
}
