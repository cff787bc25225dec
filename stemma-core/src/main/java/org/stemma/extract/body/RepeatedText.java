package org.stemma.extract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.extract.wording.TitleKey;

/**
 * Finds the texts that say the words of one before. Those that begin as no other does are read no
 * further. Not thread-safe.
 */
final class RepeatedText {

  /** A text, and its number. */
  private record Said(int number, String text) {}

  private final int units;

  /** The first of each beginning. */
  private final Map<String, Said> openings = new HashMap<>();

  /** Beginnings of several. */
  private final Set<String> shared = new HashSet<>();

  /** The first number of each key of those. */
  private final Map<String, Integer> keys = new HashMap<>();

  /**
   * @param units of a beginning, in letters and digits
   */
  RepeatedText(int units) {
    this.units = units;
  }

  /** The number of the first text of the same words that was asked for before; -1 if none was. */
  int before(int number, String text) {
    String opening = TitleKey.opening(text, units);
    Said first = openings.putIfAbsent(opening, new Said(number, text));
    if (first == null) {
      return -1;
    }
    if (shared.add(opening)) {
      keys.put(TitleKey.of(first.text), first.number);
    }
    Integer before = keys.putIfAbsent(TitleKey.of(text), number);
    return before == null ? -1 : before;
  }
}
