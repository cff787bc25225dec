package org.stemma.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** "Put a contract on the table", "put forward a swap": terms are offered; a plate is not. */
final class Tabling {

  private static final Set<String> NAMES = Lexicon.ENGLISH.words("proposal-words.tsv", "name");
  private static final Set<String> BARGAINS =
      Lexicon.ENGLISH.words("proposal-words.tsv", "bargain");

  private Tabling() {}

  /** Whether the verb at {@code verb} puts terms before the other side. */
  static boolean isOne(Clause clause, int verb) {
    boolean terms =
        clause.children(verb, "dobj").stream()
            .map(clause::lemma)
            .anyMatch(noun -> NAMES.contains(noun) || BARGAINS.contains(noun));
    boolean forward =
        clause.children(verb, "prt", "advmod").stream()
            .anyMatch(p -> clause.form(p).equals("forward"));
    return terms
        && clause.lemma(verb).equals("put")
        && (forward
            || clause.prepositional(verb, "on").stream()
                .anyMatch(p -> clause.lemma(p).equals("table")));
  }
}
