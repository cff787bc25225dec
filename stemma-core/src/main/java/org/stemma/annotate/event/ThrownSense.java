package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Things thrown at somebody: "fans threw bottles at the referee" is an attack; at those who keep
 * order it is a riot.
 */
final class ThrownSense {

  private static final Set<String> THROWING = Lexicon.ENGLISH.words("event-cues.tsv", "throwing");

  /** What hurts nobody: "threw eggs at the minister" is a protest. */
  private static final Set<String> SOFT = Lexicon.ENGLISH.words("event-cues.tsv", "soft");

  private static final Set<String> ORDER = Lexicon.ENGLISH.words("event-cues.tsv", "order");

  private ThrownSense() {}

  /** The attack for a throw at a person; {@code trigger} otherwise. */
  static EventTrigger of(Clause clause, EventTrigger trigger) {
    int word = trigger.word();
    boolean thrown =
        trigger.isType("PROTEST")
            && !trigger.nominal()
            && THROWING.contains(clause.lemma(word))
            && clause.children(word, "dobj").stream().noneMatch(o -> SOFT.contains(clause.lemma(o)))
            && clause.prepositional(word, "at").stream()
                .anyMatch(o -> Persons.isOne(clause, o) && !ORDER.contains(clause.lemma(o)));
    return thrown ? trigger.as("ASSAULT", Optional.of("primitive")) : trigger;
  }
}
