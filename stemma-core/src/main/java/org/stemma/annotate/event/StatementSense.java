package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb of saying names an event. */
final class StatementSense {

  private static final Set<String> AT = Lexicon.ENGLISH.words("event-cues.tsv", "occasion");

  private static final Set<String> OCCASIONS = Lexicon.ENGLISH.words("occasions.txt");

  private final Consequence consequence;

  StatementSense(Consequence consequence) {
    this.consequence = consequence;
  }

  /** A saying is an event if it makes something known, or at an occasion, not as comment. */
  boolean holds(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    if (lemma.equals("leak")) {
      return !clause.isVerb(verb) || !clause.word(verb).tag().equals("VB");
    }
    if (VerbSense.ADJECTIVAL.contains(clause.word(verb).relation())) {
      return false;
    }
    if (lemma.equals("brief")) {
      return clause.isPassive(verb);
    }
    if (lemma.equals("confirm")) {
      return clause.child(verb, "nsubj").filter(s -> VerbSense.isNamed(clause, s)).isPresent()
          && (clause.child(verb, "ccomp").isPresent()
              || clause.children(verb, "dobj").stream()
                  .anyMatch(o -> consequence.isHappening(clause, o)));
    }
    return clause.children(verb, "prep", "advcl").stream()
        .anyMatch(
            c ->
                isOccasion(clause, c)
                    || clause.children(c, "prep").stream().anyMatch(p -> isOccasion(clause, p)));
  }

  private static boolean isOccasion(Clause clause, int preposition) {
    return AT.contains(clause.form(preposition))
        && clause
            .child(preposition, "pobj")
            .filter(o -> OCCASIONS.contains(clause.lemma(o)))
            .isPresent();
  }
}
