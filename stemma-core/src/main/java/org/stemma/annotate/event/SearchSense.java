package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * A search for the missing and the lost, not for the wanted: "two boats are looking for a missing
 * walker", "divers combed the lake for the boy".
 */
final class SearchSense {

  private static final Set<String> SEEKING = words("seeking");
  private static final Set<String> SEEKER = words("seeker");
  private static final Set<String> LOST = words("lost");
  private static final Set<String> MISSING = words("missing");

  private SearchSense() {}

  private static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("rescue-words.tsv", part);
  }

  /** The search that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    return SEEKING.contains(clause.lemma(verb))
        ? sought(clause, verb).map(who -> EventTrigger.ofType(List.of(verb, who), "AID"))
        : Optional.empty();
  }

  private static Optional<Integer> sought(Clause clause, int verb) {
    boolean seekers =
        clause.subject(verb).map(clause::joined).orElse(List.of()).stream()
            .anyMatch(n -> SEEKER.contains(clause.lemma(n)));
    return Stream.concat(Stream.of(verb), clause.undergoer(verb).stream())
        .flatMap(above -> clause.prepositional(above, "for").stream())
        .filter(who -> isLost(clause, who, seekers))
        .findFirst();
  }

  private static boolean isLost(Clause clause, int who, boolean seekers) {
    return LOST.contains(clause.lemma(who))
        || seekers && Persons.isPronoun(clause, who)
        || Persons.isOne(clause, who)
            && clause.children(who, "nmod", "amod", "acl").stream()
                .anyMatch(m -> MISSING.contains(clause.form(m)));
  }
}
