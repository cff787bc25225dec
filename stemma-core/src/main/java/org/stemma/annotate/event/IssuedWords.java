package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** A text by which something is done: "issued an order on Monday that forbade the march". */
final class IssuedWords {

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("issued-nouns.txt");

  private IssuedWords() {}

  /**
   * Whether {@code event} is a verb that tells what the text does that is the object of {@code
   * verb}: both are one deed of one day.
   */
  static boolean tell(Clause clause, int event, int verb) {
    int text = clause.head(event);
    boolean clausal = clause.word(event).is("relcl") || clause.word(event).is("acl");
    return clausal
        && clause.isVerb(event)
        && text >= 0
        && NOUNS.contains(clause.lemma(text))
        && clause.word(text).is("dobj")
        && clause.head(text) == verb
        && clause.child(event, "nsubj").filter(s -> clause.word(s).isNoun()).isEmpty();
  }
}
