package org.stemma.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * The words of a sentence that exclude others of their kind ("rose" and "fell", "before" and
 * "after", "weeks" and "months").
 *
 * @param sides by kind: its sides in the order of the words, each once
 */
record Opposites(Map<String, List<String>> sides) {

  private record Side(String kind, String side) {}

  private static final Map<String, Side> WORDS = words();

  private static final Set<String> PREFIXES = Lexicon.ENGLISH.words("opposing-prefixes.txt");

  Opposites {
    sides = Map.copyOf(sides);
  }

  static Opposites of(List<String> forms) {
    Map<String, List<String>> sides = new HashMap<>();
    for (String form : forms) {
      Side side = WORDS.get(form);
      if (side != null) {
        List<String> seen = sides.computeIfAbsent(side.kind(), k -> new ArrayList<>());
        if (!seen.contains(side.side())) {
          seen.add(side.side());
        }
      }
    }
    return new Opposites(sides);
  }

  /** Whether both have words of one kind, and not the same sides of it in the same order. */
  boolean oppose(Opposites other) {
    return sides.entrySet().stream()
        .anyMatch(
            kind -> {
              List<String> others = other.sides.get(kind.getKey());
              return others != null && !others.equals(kind.getValue());
            });
  }

  /** Whether a word of one is one of the other with a prefix that turns it ("unsafe"). */
  static boolean byPrefix(Set<String> forms, Set<String> others) {
    return hasPrefixed(forms, others) || hasPrefixed(others, forms);
  }

  private static boolean hasPrefixed(Set<String> plain, Set<String> prefixed) {
    return plain.stream()
        .anyMatch(form -> PREFIXES.stream().anyMatch(p -> prefixed.contains(p + form)));
  }

  private static Map<String, Side> words() {
    Map<String, Side> words = new HashMap<>();
    Lexicon.ENGLISH
        .rows("opposed-words.tsv")
        .forEach(row -> words.put(row.get(0), new Side(row.get(1), row.get(2))));
    return Map.copyOf(words);
  }
}
