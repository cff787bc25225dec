package org.stemma.annotate.event;

import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/** Plural nouns that the parser took for verbs: "was fined for poor roof supports". */
final class PluralSense {

  private PluralSense() {}

  /**
   * Whether the verb is a plural: joined to another verb by no conjunction, without a subject of
   * its own, right behind a noun that a preposition governs.
   */
  static boolean isNoun(Clause clause, int verb) {
    Word word = clause.word(verb);
    int head = clause.head(verb);
    if (!word.tag().equals("VBZ") || !word.is("conj") || head < 0 || verb == 0) {
      return false;
    }
    boolean joined =
        clause.children(head, "cc", "punct").stream().anyMatch(c -> head < c && c < verb);
    Word before = clause.word(verb - 1);
    return !joined
        && before.tag().equals("NN")
        && before.is("pobj")
        && clause.child(verb, "nsubj", "nsubjpass", "cc").isEmpty();
  }
}
