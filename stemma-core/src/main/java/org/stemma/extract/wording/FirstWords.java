package org.stemma.extract.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.stemma.lexicon.WordShapes;

/**
 * The first words of the phrases of a list, in any case: most lines begin with none of them, and
 * need not be compared with the phrases. A word is a run of letters. Immutable and thread-safe.
 */
final class FirstWords {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  private final Set<String> words = new HashSet<>();
  private final WordShapes shapes;

  FirstWords(Collection<String> phrases) {
    for (String phrase : phrases) {
      int start = start(phrase, 0);
      int end = end(phrase, start);
      if (start == end) {
        throw new IllegalArgumentException("\"" + phrase + "\" has no word");
      }
      words.add(folded(phrase, start, end));
    }
    shapes = WordShapes.of(words);
  }

  /**
   * Whether the first word of {@code line} is one of them. What stands before it does not count.
   */
  boolean begin(String line) {
    int start = start(line, 0);
    return has(line, start, end(line, start));
  }

  /** Whether any word of {@code line} is one of them. */
  boolean standIn(String line) {
    for (int start = start(line, 0); start < line.length(); ) {
      int end = end(line, start);
      if (has(line, start, end)) {
        return true;
      }
      start = start(line, end);
    }
    return false;
  }

  /** Whether the word of {@code line} at {@code start..end}, if there is one, is one of them. */
  private boolean has(String line, int start, int end) {
    if (start == end) {
      return false;
    }
    char first = folded(line.charAt(start));
    char second = end - start > 1 ? folded(line.charAt(start + 1)) : 0;
    return shapes.mayHave(first, second, end - start) && words.contains(folded(line, start, end));
  }

  private static int start(String text, int from) {
    int at = from;
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
