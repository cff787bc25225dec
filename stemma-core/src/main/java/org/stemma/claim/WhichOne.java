package org.stemma.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.syntax.Clause;

/** The words around a noun that tell which of its kind is meant: "the goods train at Ost". */
final class WhichOne {

  private static final String[] PLACING = {"of", "at", "in", "on", "near"};

  private WhichOne() {}

  /**
   * Lemmas of the words before the noun and of what stands behind it with their words before.
   *
   * @param left the index of a word that tells something else of it
   */
  static Set<String> of(Clause clause, int noun, int left) {
    Set<String> telling = new TreeSet<>(before(clause, noun, left));
    for (int behind : clause.prepositional(noun, PLACING)) {
      telling.add(clause.lemma(behind));
      telling.addAll(before(clause, behind, left));
    }
    return telling;
  }

  private static List<String> before(Clause clause, int noun, int left) {
    return clause.children(noun, "compound", "nmod", "amod", "poss").stream()
        .filter(c -> clause.word(c).isNoun() || clause.word(c).tag().startsWith("JJ"))
        .filter(c -> c != left)
        .map(clause::lemma)
        .toList();
  }
}
