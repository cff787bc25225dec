package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What the needy are given: "handed out blankets", "sent two ambulances". */
final class ReliefSense {

  private static final Set<String> GIVING = Lexicon.ENGLISH.words("rescue-words.tsv", "giving");
  private static final Set<String> RELIEF = Lexicon.ENGLISH.words("rescue-words.tsv", "relief");

  private ReliefSense() {}

  /** The gift that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    return GIVING.contains(clause.lemma(verb))
        ? clause.undergoer(verb).map(clause::joined).orElse(List.of()).stream()
            .filter(given -> RELIEF.contains(clause.lemma(given)))
            .findFirst()
            .map(given -> EventTrigger.ofType(List.of(verb, given), "AID"))
        : Optional.empty();
  }
}
