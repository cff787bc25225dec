package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;

/**
 * "compared with $3 million last year": beside a figure that is compared, last year is the same
 * period of that year.
 */
final class TimeComparisons {

  /** Between the word of comparison and the year stand an amount and what it counts. */
  private static final int REACH = 12;

  private final Set<String> words;

  TimeComparisons(Lexicon lexicon) {
    words = lexicon.words("time/comparisons.txt");
  }

  /** {@code shape}, or the year before of the period reported. */
  Shape read(List<TimeToken> tokens, Shape shape) {
    boolean lastYear =
        shape.kind().equals("shift")
            && shape.text("unit").filter("Y"::equals).isPresent()
            && shape.text("number").isEmpty()
            && shape.number("relation").filter(r -> r == -1).isPresent();
    return lastYear && isCompared(tokens, shape.start())
        ? new Shape(shape.start(), shape.end(), "yearago", Map.of())
        : shape;
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
