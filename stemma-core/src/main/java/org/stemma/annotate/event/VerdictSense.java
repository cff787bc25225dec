package org.stemma.annotate.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb of judging tells a verdict of its own. */
final class VerdictSense {

  private static final Set<String> ACQUITTING =
      Lexicon.ENGLISH.words("event-cues.tsv", "acquitting");

  private static final Set<String> CONVICTING =
      Lexicon.ENGLISH.words("event-cues.tsv", "convicting");

  /** Who finds somebody without guilt besides courts: "a panel cleared him". */
  private static final Set<String> JUDGING = Lexicon.ENGLISH.words("event-cues.tsv", "judging");

  private VerdictSense() {}

  /** "The council cleared him", "she was cleared by an inquiry": who judges, and a person. */
  static Optional<EventTrigger> clearing(Clause clause, int verb) {
    if (!ACQUITTING.contains(clause.lemma(verb))) {
      return Optional.empty();
    }
    Collection<Integer> doers =
        clause.isPassive(verb)
            ? clause.prepositional(verb, "by")
            : clause.subject(verb).map(List::of).orElse(List.of());
    boolean judged = doers.stream().anyMatch(s -> JUDGING.contains(clause.lemma(s)));
    boolean person = clause.undergoer(verb).filter(o -> Persons.isOne(clause, o)).isPresent();
    return judged && person
        ? Optional.of(EventTrigger.ofType(List.of(verb), "RETREAT", Optional.of("release")))
        : Optional.empty();
  }

  /** "Convicted him on 11 counts and acquitted him on two": one verdict. */
  static boolean isPart(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    if (!trigger.isType("RETREAT") || !ACQUITTING.contains(clause.lemma(verb))) {
      return false;
    }
    return clause.word(verb).is("conj")
        ? clause.head(verb) >= 0 && convicts(clause, clause.head(verb))
        : clause.children(verb, "conj").stream().anyMatch(other -> convicts(clause, other));
  }

  /** "Convicted him", "found him guilty". */
  private static boolean convicts(Clause clause, int verb) {
    return CONVICTING.contains(clause.lemma(verb))
        || clause.sentence().children(verb).stream()
            .anyMatch(child -> CONVICTING.contains(clause.form(child)));
  }

  /** "The lamp hung on a chain": who is hanged, fined or sentenced is named. */
  static boolean isWithoutObject(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    return trigger.words().size() == 1
        && !clause.isPassive(verb)
        && clause.child(verb, "dobj").isEmpty();
  }
}
