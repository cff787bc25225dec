package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** The freeing of those who are trapped: "freed a man who was pinned under a tram". */
final class FreeingSense {

  private static final Set<String> FREEING = Lexicon.ENGLISH.words("rescue-words.tsv", "freeing");
  private static final Set<String> TRAPPED = Lexicon.ENGLISH.words("rescue-words.tsv", "trapped");

  private FreeingSense() {}

  /** The freeing that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    return FREEING.contains(clause.lemma(verb))
        ? clause.undergoer(verb).map(clause::joined).orElse(List.of()).stream()
            .filter(who -> isTrapped(clause, who))
            .findFirst()
            .map(who -> EventTrigger.ofType(List.of(verb, who), "AID"))
        : Optional.empty();
  }

  /** "A man who was trapped under a wall", "the trapped miners". */
  private static boolean isTrapped(Clause clause, int person) {
    return clause.children(person, "relcl", "acl", "nmod", "amod").stream()
        .anyMatch(t -> TRAPPED.contains(clause.lemma(t)) || TRAPPED.contains(clause.form(t)));
  }
}
