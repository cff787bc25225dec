package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whether a word that can name an event names one here. Comment, habits, states and the
 * consequences of another event ("the crash killed two") are none of their own.
 */
final class EventSense {

  private static final Set<String> CALL = Lexicon.ENGLISH.words("event-cues.tsv", "call");
  private final EventTriggers triggers;
  private final VerbSense verbs;
  private final NounSense nouns;

  EventSense(Lexicon lexicon, EventTriggers triggers) {
    this.triggers = triggers;
    this.verbs = new VerbSense(lexicon, triggers);
    this.nouns = new NounSense(lexicon);
  }

  /** Whether {@code trigger} names an event. */
  boolean holds(Clause clause, EventTrigger trigger) {
    return trigger.nominal() ? nouns.holds(clause, trigger) : verbs.holds(clause, trigger);
  }

  /** The trigger with the mode that its object or its means give. */
  EventTrigger refine(Clause clause, EventTrigger trigger) {
    if (trigger.mode().isPresent() || trigger.type().isEmpty()) {
      return trigger;
    }
    Optional<String> ofWords =
        trigger.words().stream()
            .filter(w -> w != trigger.word())
            .flatMap(w -> triggers.at(clause, w).stream())
            .filter(t -> t.type().equals(trigger.type()))
            .flatMap(t -> t.mode().stream())
            .findFirst();
    boolean call =
        trigger.isType("CONSULT")
            && trigger.words().stream()
                .flatMap(w -> clause.prepositional(w, "by", "over").stream())
                .anyMatch(o -> CALL.contains(clause.lemma(o)));
    Optional<String> mode = call ? Optional.of("phone") : ofWords;
    return trigger.withMode(mode);
  }
}
