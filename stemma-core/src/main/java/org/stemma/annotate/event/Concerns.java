package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What falls, crashes and collapses without an accident: prices, markets, firms, coalitions. */
final class Concerns {

  private static final Set<String> QUANTITIES = Lexicon.ENGLISH.words("doer-nouns.tsv", "quantity");
  private static final Set<String> BODIES = Lexicon.ENGLISH.words("doer-nouns.tsv", "concern");

  private Concerns() {}

  /** Whether the noun stands for one. */
  static boolean isOne(Clause clause, int noun) {
    return isQuantity(clause, noun) || BODIES.contains(clause.lemma(noun));
  }

  /** "The fall in prices", "the collapse of the coalition", "the market crash". */
  static boolean befalls(Clause clause, int happening) {
    return clause.prepositional(happening, "of").stream().anyMatch(o -> isOne(clause, o))
        || clause.prepositional(happening, "in").stream().anyMatch(o -> isQuantity(clause, o))
        || clause.children(happening, "compound", "nmod").stream()
            .anyMatch(c -> isQuantity(clause, c));
  }

  private static boolean isQuantity(Clause clause, int noun) {
    return QUANTITIES.contains(clause.lemma(noun)) || QUANTITIES.contains(clause.form(noun));
  }
}
