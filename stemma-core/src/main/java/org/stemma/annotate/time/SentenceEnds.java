package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Set;

/** Where sentences begin and end among tokens that nobody has parsed. */
final class SentenceEnds {

  /** Tokens before what leads a sentence: a preposition, an article and one more. Not swept. */
  private static final int LEAD = 3;

  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");
  private static final Set<String> CLOSERS = Set.of("\"", "'", "”", ")");

  private SentenceEnds() {}

  /**
   * Whether no more than a preposition and an article stand between the sentence's start and it.
   */
  static boolean leads(List<TimeToken> tokens, int start) {
    for (int at = start; at >= 0 && start - at <= LEAD; at--) {
      boolean after = at > 0 && form(tokens, at - 1).equals(".") && at(tokens, at - 1);
      if (tokens.get(at).opens() || after) {
        return true;
      }
    }
    return false;
  }

  /** A full stop inside "6.40 a.m." or before a small letter ends no sentence. */
  static boolean at(List<TimeToken> tokens, int at) {
    if (!form(tokens, at).equals(".")) {
      return ENDS.contains(form(tokens, at));
    }
    int next = at + 1;
    while (next < tokens.size()
        && tokens.get(next).glued()
        && CLOSERS.contains(form(tokens, next))) {
      next++;
    }
    return next == tokens.size()
        || !tokens.get(next).glued() && (tokens.get(next).capital() || !tokens.get(next).isWord());
  }

  /** Whether a sentence ends between the tokens {@code from} and {@code to}. */
  static boolean between(List<TimeToken> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (at(tokens, at) || tokens.get(at + 1).opens()) {
        return true;
      }
    }
    return false;
  }
}
