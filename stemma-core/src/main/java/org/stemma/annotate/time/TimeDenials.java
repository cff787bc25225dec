package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells whether what is bounded by a "before" or "until" is denied: "will not sail before Friday",
 * "no verdict is expected until Friday". Immutable and thread-safe.
 */
final class TimeDenials {

  private static final String FILE = "time/denials.tsv";

  /**
   * Words between a denial and the bound ("will not be able to go on with the hearing before"). No
   * public set marks denied bounds, so none can sweep it; by judgement.
   */
  private static final int REACH = 9;

  private final Set<String> bounds;
  private final Set<String> verbal;
  private final Set<String> nominal;
  private final Set<String> finite;
  private final Set<String> ends;

  TimeDenials(Lexicon lexicon) {
    bounds = lexicon.words(FILE, "bound");
    verbal = lexicon.words(FILE, "verb");
    nominal = lexicon.words(FILE, "noun");
    finite = lexicon.words(FILE, "finite");
    ends = lexicon.words(FILE, "end");
  }

  /** Whether the deed before the bound at {@code at} is denied in its own clause. */
  boolean denies(List<TimeToken> tokens, int at) {
    if (!bounds.contains(form(tokens, at))) {
      return false;
    }
    boolean passed = false;
    for (int i = at - 1; i >= 0 && at - i <= REACH + 1; i--) {
      String word = form(tokens, i);
      if (verbal.contains(word)) {
        return !passed;
      }
      if (nominal.contains(word)) {
        return true;
      }
      if (ends.contains(word) || SentenceEnds.at(tokens, i) || tokens.get(i + 1).opens()) {
        return false;
      }
      passed |= finite.contains(word);
    }
    return false;
  }
}
