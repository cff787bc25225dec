package org.stemma.annotate.event;

import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Patients who are let go: "was treated in hospital and released" frees no prisoner. */
final class DischargeSense {

  private static final Set<String> CARE = Lexicon.ENGLISH.words("rescue-words.tsv", "care");

  /** What is done with a patient before that. */
  private static final Set<String> CARING = Lexicon.ENGLISH.words("rescue-words.tsv", "caring");

  private DischargeSense() {}

  /** Whether the release that {@code trigger} tells is one from care. */
  static boolean holds(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    if (trigger.mode().filter("release"::equals).isEmpty() || trigger.nominal()) {
      return false;
    }
    boolean from =
        Stream.concat(Stream.of(verb), clause.undergoer(verb).stream())
            .flatMap(above -> clause.prepositional(above, "from").stream())
            .anyMatch(o -> CARE.contains(clause.lemma(o)));
    int before = clause.word(verb).is("conj") ? clause.head(verb) : -1;
    return from || before >= 0 && CARING.contains(clause.lemma(before));
  }
}
