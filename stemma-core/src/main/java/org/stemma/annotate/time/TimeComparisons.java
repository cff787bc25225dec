package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;

/**
 * "compared with $3 million last year": beside a figure that is compared, last year is the same
 * period of that year. "The coldest month in ten years" is compared with ten years, not ahead.
 */
final class TimeComparisons {

  /**
   * Between the word of comparison and the year stand an amount and what it counts. Value F1 of the
   * halves of TBAQ dev (documents at even and at odd places, 2026-11-30) .8372 and .8151 with 6,
   * .8383 and .8151 with 12, .8383 and .8140 with 24.
   */
  private static final int REACH = 12;

  private final Set<String> words;
  private final Set<String> determiners;
  private final Set<String> endings;

  TimeComparisons(Lexicon lexicon) {
    words = lexicon.words("time/comparisons.txt");
    determiners = lexicon.words("time/ranks.tsv", "before");
    endings = lexicon.words("time/ranks.tsv", "ending");
  }

  /** {@code shape}, or the year before of the period reported. */
  Shape read(List<TimeToken> tokens, Shape shape) {
    boolean lastYear =
        shape.kind().equals("shift")
            && shape.is("unit", "Y")
            && shape.text("number").isEmpty()
            && shape.number("relation").filter(r -> r == -1).isPresent();
    if (shape.kind().equals("ahead") && isRanked(tokens, shape.start())) {
      return new Shape(shape.start(), shape.end(), "duration", shape.fields());
    }
    return lastYear && isCompared(tokens, shape.start())
        ? new Shape(shape.start(), shape.end(), "yearago", Map.of())
        : shape;
  }

  /** "the hottest summer in 50 years", "its first loss in ten": a length, and no time to come. */
  private boolean isRanked(List<TimeToken> tokens, int start) {
    for (int at = start - 1; at > 0 && start - at <= REACH; at--) {
      if (SentenceEnds.at(tokens, at) || tokens.get(at).opens()) {
        return false;
      }
      boolean ranked = endings.stream().anyMatch(form(tokens, at)::endsWith);
      if (ranked && determiners.contains(form(tokens, at - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompared(List<TimeToken> tokens, int start) {
    boolean amount = false;
    for (int at = start - 1; at >= 0 && start - at <= REACH; at--) {
      if (words.contains(form(tokens, at))) {
        return amount;
      }
      boolean ends = form(tokens, at).equals(".") && !tokens.get(at + 1).isNumber();
      if (ends || tokens.get(at + 1).opens()) {
        return false;
      }
      amount |= tokens.get(at).isNumber();
    }
    return false;
  }
}
