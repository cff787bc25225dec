package org.stemma.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Words by which a sentence answers an offer, or takes it up again without saying whose it was. */
final class Replies {

  private static final Set<String> ANSWERS = Lexicon.ENGLISH.words("proposal-words.tsv", "answer");
  private static final Set<String> TAKEN_UP =
      Lexicon.ENGLISH.words("proposal-words.tsv", "taken up");

  private Replies() {}

  /** Whether what the verb tells answers another offer: "in reply", "instead". */
  static boolean answers(Clause clause, int verb) {
    return clause.children(verb, "prep").stream()
            .flatMap(p -> clause.child(p, "pobj").stream())
            .anyMatch(o -> ANSWERS.contains(clause.lemma(o)))
        || clause.children(verb, "advmod").stream().anyMatch(a -> ANSWERS.contains(clause.form(a)));
  }

  /** Whether the noun stands for whatever was offered before: "the offer". */
  static boolean takesUp(Clause clause, int noun) {
    return TAKEN_UP.contains(clause.lemma(noun)) && clause.isDefinite(noun);
  }
}
