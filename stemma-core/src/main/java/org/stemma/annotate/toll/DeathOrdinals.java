package org.stemma.annotate.toll;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Ordinals of the dead: "a third worker has died" tells that three are dead by then, at least, and
 * so do "the fifth body was found" and "a fourth death". Who is told apart by "the" may be the
 * third of those shot, not of the dead ("the second man died in hospital"). Immutable and
 * thread-safe.
 */
final class DeathOrdinals {

  private static final Set<String> DEFINITE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "definite");

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Set<String> endings;
  private final Set<String> bodies;
  private final Set<String> deaths;

  DeathOrdinals(Lexicon lexicon, HarmWords words) {
    lexicon
        .rows("time/ordinals.tsv")
        .forEach(row -> ordinals.put(row.get(0), Integer.parseInt(row.get(1))));
    this.endings = lexicon.words("time/ordinal-endings.txt");
    this.bodies = words.context("body");
    this.deaths = words.context("casualty");
  }

  /** How many are dead once {@code noun}, a person, a body or a death, is; at least 2. */
  OptionalInt at(Clause clause, int noun) {
    boolean itself =
        bodies.contains(clause.lemma(noun))
            || deaths.contains(clause.lemma(noun))
            || clause.children(noun, "det").stream()
                .noneMatch(d -> DEFINITE.contains(clause.form(d)));
    return clause.sentence().children(noun).stream()
        .filter(c -> itself && c < noun)
        .mapToInt(c -> value(clause.form(c)))
        .filter(n -> n > 1)
        .findFirst();
  }

  /** The value of "third" or "3rd"; 0 of any other word. */
  private int value(String form) {
    int digits = 0;
    while (digits < form.length() && digits < 3 && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    return digits > 0 && endings.contains(form.substring(digits))
        ? Integer.parseInt(form, 0, digits, 10)
        : ordinals.getOrDefault(form, 0);
  }
}
