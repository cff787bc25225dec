package org.stemma.extract.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The first words of the phrases of a list, in any case: most lines begin with none of them, and
 * need not be compared with the phrases. A word is a run of letters. Immutable and thread-safe.
 */
final class FirstWords {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** Places for how words begin, a power of two: many times as many as a list has words. */
  private static final int PLACES = 1 << 11;

  private final Set<String> words = new HashSet<>();

  /** Whether a word has these first two letters and this length, by their place. */
  private final boolean[] begun = new boolean[PLACES];

  FirstWords(Collection<String> phrases) {
    for (String phrase : phrases) {
      int start = start(phrase);
      int end = end(phrase, start);
      if (start == end) {
        throw new IllegalArgumentException("\"" + phrase + "\" has no word");
      }
      words.add(folded(phrase, start, end));
      begun[place(phrase, start, end)] = true;
    }
  }

  /**
   * Whether the first word of {@code line} is one of them. What stands before it does not count.
   */
  boolean begin(String line) {
    int start = start(line);
    int end = end(line, start);
    return start < end
        && begun[place(line, start, end)]
        && words.contains(folded(line, start, end));
  }

  private static int place(String text, int start, int end) {
    char first = folded(text.charAt(start));
    char second = end - start > 1 ? folded(text.charAt(start + 1)) : 0;
    return (31 * (31 * first + second) + end - start) & (PLACES - 1);
  }

  private static int start(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** As regular expressions fold the case of Unicode, unit for unit. */
  private static String folded(String text, int start, int end) {
    char[] units = new char[end - start];
    for (int i = 0; i < units.length; i++) {
      units[i] = folded(text.charAt(start + i));
    }
    return new String(units);
  }

  private static char folded(char unit) {
    if (unit < FIRST_BEYOND_ASCII) { // most letters
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit;
    }
    return Character.toLowerCase(Character.toUpperCase(unit));
  }
}
