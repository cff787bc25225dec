package org.stemma.annotate.event;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb that accuses only asks for money: "charged passengers 40 crowns". */
final class PriceSense {

  private static final Set<String> PRICING = Lexicon.ENGLISH.words("event-cues.tsv", "pricing");
  private static final Set<String> PRICES = Lexicon.ENGLISH.words("event-cues.tsv", "price");

  private PriceSense() {}

  /** Whether the verb at {@code verb} tells a price, by its objects: an accuser names only one. */
  static boolean holds(Clause clause, int verb) {
    if (!PRICING.contains(clause.lemma(verb))) {
      return false;
    }
    List<Integer> objects =
        clause.children(verb, "dobj", "dative", "npadvmod", "oprd").stream()
            .filter(o -> clause.word(o).isNoun() || !clause.word(o).is("dative"))
            .filter(o -> !clause.word(o).isEntity("DATE", "TIME"))
            .toList();
    return objects.size() > (clause.isPassive(verb) ? 0 : 1)
        || objects.stream().anyMatch(o -> isPrice(clause, o));
  }

  private static boolean isPrice(Clause clause, int object) {
    return clause.word(object).isEntity("MONEY", "PERCENT")
        || PRICES.contains(clause.lemma(object));
  }
}
