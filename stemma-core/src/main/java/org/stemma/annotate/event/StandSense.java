package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Who stands by somebody: on a side, which supports them, or only beside them ("stood by her on the
 * steps", "with two tugs standing by").
 */
final class StandSense {

  private static final Set<String> BODILY = Lexicon.ENGLISH.words("event-cues.tsv", "standing");

  private StandSense() {}

  /** Whether the verb of {@code trigger}, if it is "stand", supports nobody. */
  static boolean isBodily(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    if (!trigger.isType("SUPPORT") || !clause.lemma(verb).equals("stand")) {
      return false;
    }
    boolean beside = clause.prepositional(verb, "by", "with").isEmpty();
    boolean placed =
        clause.children(verb, "prep").stream()
            .filter(p -> BODILY.contains(clause.form(p)))
            .flatMap(p -> clause.child(p, "pobj").stream())
            .anyMatch(o -> !clause.word(o).isEntity("DATE", "TIME"));
    return beside || placed;
  }
}
