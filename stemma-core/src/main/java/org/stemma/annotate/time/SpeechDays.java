package org.stemma.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells days on which something was said ("police said on Friday") from days on which it happened:
 * a clock time told later ("the fire broke out at 4.15 a.m.") does not belong to the former.
 * Immutable and thread-safe.
 */
final class SpeechDays {

  /**
   * How many words may stand between the verb and its day: "told reporters in the city late on".
   */
  private static final int REACH = 6;

  private final Set<String> verbs = new HashSet<>();

  SpeechDays(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("reporting-verbs.tsv")) {
      String lemma = row.get(0);
      verbs.add(lemma.endsWith("e") ? lemma + "d" : lemma + "ed");
      verbs.add(lemma + "s");
    }
    verbs.addAll(lexicon.words("reporting-verb-forms.tsv"));
  }

  /** Whether the expression that starts at {@code start} says when somebody spoke. */
  boolean isSpeech(List<TimeToken> tokens, int start) {
    for (int at = start - 1; at >= 0 && start - at <= REACH; at--) {
      if (!tokens.get(at).isWord() || tokens.get(at + 1).opens()) {
        return false;
      }
      if (verbs.contains(TimeNumbers.form(tokens, at))) {
        return true;
      }
    }
    return false;
  }
}
