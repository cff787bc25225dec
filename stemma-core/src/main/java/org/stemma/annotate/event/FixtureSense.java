package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Sides that meet to play: "the clubs last met in the final" tells of no talks. */
final class FixtureSense {

  private static final Set<String> FIXTURES = Lexicon.ENGLISH.words("sport-words.tsv", "fixture");

  private FixtureSense() {}

  /** The match for a meeting in one; {@code trigger} otherwise. */
  static EventTrigger of(Clause clause, EventTrigger trigger) {
    int word = trigger.word();
    boolean played =
        trigger.isType("CONSULT")
            && clause.lemma(word).equals("meet")
            && clause.prepositional(word, "in").stream()
                .anyMatch(o -> FIXTURES.contains(clause.lemma(o)));
    return played ? trigger.asKind("sport") : trigger;
  }
}
