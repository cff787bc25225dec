package org.stemma.annotate.event;

import org.stemma.syntax.Clause;

/** Whether a verb that other fields share with sport tells of sport. */
final class SportSense {

  private final EventTriggers triggers;

  SportSense(EventTriggers triggers) {
    this.triggers = triggers;
  }

  /** "Win", "lose", "sign" are sport beside a word of sport or between two names. */
  boolean holds(Clause clause, int verb) {
    boolean words =
        clause.sentence().subtree(verb).stream()
            .filter(i -> i != verb && clause.word(i).isNoun())
            .flatMap(i -> triggers.at(clause, i).stream())
            .anyMatch(t -> t.isKind("sport"));
    return words || isBetweenNames(clause, verb);
  }

  private static boolean isBetweenNames(Clause clause, int verb) {
    return clause.subject(verb).filter(s -> VerbSense.isNamed(clause, s)).isPresent()
        && clause.children(verb, "dobj", "prep").stream()
            .flatMap(o -> clause.sentence().subtree(o).stream())
            .anyMatch(i -> clause.word(i).isEntity("PERSON", "ORG", "GPE"));
  }
}
