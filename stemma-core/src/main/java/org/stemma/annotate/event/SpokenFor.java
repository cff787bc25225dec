package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * "It" that promises, asks or offers: a body of people, and no happening that was told before. A
 * flood may threaten and support may be needed, but neither offers anybody anything.
 */
final class SpokenFor {

  private static final Set<String> LINKS = Lexicon.ENGLISH.words("event-cues.tsv", "linking");

  private SpokenFor() {}

  /** Whether {@code subject} of {@code verb}, a verb of words, must be a body. */
  static boolean isBody(Clause clause, int subject, int verb) {
    if (!clause.form(subject).equals("it")) {
      return false;
    }
    boolean meant =
        clause.children(verb, "xcomp", "ccomp").stream()
            .anyMatch(c -> !LINKS.contains(clause.lemma(c)));
    boolean given =
        clause.child(verb, "dative").isPresent() || clause.children(verb, "dobj").size() > 1;
    boolean put = clause.children(verb, "dobj").stream().anyMatch(o -> Persons.isOne(clause, o));
    return meant || given || put && clause.lemma(verb).equals("accuse");
  }
}
