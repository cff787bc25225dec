package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * What strikes by accident or in a game, and attacks nobody: "a wave struck the ferry", "the roof
 * was hit by lightning", "the ball hit the post".
 */
final class ForceSense {

  private static final Set<String> FORCES = Lexicon.ENGLISH.words("doer-nouns.tsv", "force");
  private static final Set<String> BALLS = Lexicon.ENGLISH.words("doer-nouns.tsv", "ball");

  private ForceSense() {}

  /** What {@code listed}, told by the verb at {@code verb}, is by who or what does it. */
  static Optional<EventTrigger> of(Clause clause, int verb, EventTrigger listed) {
    List<Integer> doers =
        clause.isPassive(verb)
            ? clause.prepositional(verb, "by")
            : clause.subject(verb).map(List::of).orElse(List.of());
    if (!listed.isType("ASSAULT") || doers.isEmpty() || clause.word(doers.get(0)).isProperNoun()) {
      return Optional.of(listed);
    }
    String doer = clause.lemma(doers.get(0));
    boolean counted = !clause.prepositional(doers.get(0), "of").isEmpty();
    if (!FORCES.contains(doer) || counted) { // "a wave of attacks struck the town"
      return Optional.of(listed).filter(t -> !BALLS.contains(doer));
    }
    return Optional.of(EventTrigger.ofKind(List.of(verb), "accident"));
  }
}
