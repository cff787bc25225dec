package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Deeds that are what they are by the office of the doer: a court that dismisses a claim turns it
 * down (a bank that does so only thinks little of it), detectives who interview a driver
 * investigate, a crew that declares an emergency asks for help.
 */
final class OfficeSense {

  private static final Set<String> COURT = words("court");
  private static final Set<String> TURNING_DOWN = words("turning-down");
  private static final Set<String> INQUIRER = words("inquirer");
  private static final Set<String> QUESTIONING = words("questioning");
  private static final Set<String> ABOARD = words("aboard");
  private static final Set<String> DECLARING = words("declaring");
  private static final Set<String> NEED = words("need");

  private OfficeSense() {}

  private static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("office-deeds.tsv", part);
  }

  /** The deed of an office that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    if (isRuling(clause, verb)) {
      return clause
          .undergoer(verb)
          .map(o -> EventTrigger.ofType(List.of(verb, o), "REJECT", "change"));
    }
    if (QUESTIONING.contains(lemma) && isDoer(clause, verb, INQUIRER)) {
      return clause
          .undergoer(verb)
          .filter(o -> clause.prepositional(verb, "for").isEmpty())
          .map(o -> EventTrigger.ofType(List.of(verb), "ACCUSE", "investigate"));
    }
    boolean emergency =
        DECLARING.contains(lemma)
            && isDoer(clause, verb, ABOARD)
            && clause.sentence().subtree(verb).stream()
                .anyMatch(i -> i > verb && NEED.contains(clause.form(i)));
    return emergency
        ? Optional.of(EventTrigger.ofType(List.of(verb), "REQUEST", "assist"))
        : Optional.empty();
  }

  /** Whether a court turns something down: no view of it, but a decision. */
  static boolean isRuling(Clause clause, int verb) {
    return TURNING_DOWN.contains(clause.lemma(verb))
        && isDoer(clause, verb, COURT)
        && clause.undergoer(verb).isPresent();
  }

  private static boolean isDoer(Clause clause, int verb, Set<String> nouns) {
    Stream<Integer> doers =
        clause.isPassive(verb)
            ? clause.prepositional(verb, "by").stream()
            : clause.subject(verb).stream();
    return doers.flatMap(d -> clause.joined(d).stream()).anyMatch(d -> isOne(clause, d, nouns));
  }

  private static boolean isOne(Clause clause, int noun, Set<String> nouns) {
    return nouns.contains(clause.lemma(noun))
        || clause.children(noun, "compound", "nmod").stream()
            .anyMatch(c -> c == noun - 1 && nouns.contains(clause.lemma(c)));
  }
}
