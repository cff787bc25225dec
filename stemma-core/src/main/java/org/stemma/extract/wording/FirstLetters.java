package org.stemma.extract.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The letters with which the words of a list begin: most lines begin with none of them, and need
 * not be compared with the words. Immutable and thread-safe.
 */
final class FirstLetters {

  private final Set<Character> letters = new HashSet<>();

  /** Those of ASCII again, without a search. */
  private final boolean[] ascii = new boolean[0x80];

  private boolean any;

  /**
   * @param words a word without letters makes every line begin like the list
   */
  FirstLetters(Collection<String> words) {
    for (String word : words) {
      int at = firstLetter(word);
      if (at == word.length()) {
        any = true;
        continue;
      }
      char letter = folded(word.charAt(at));
      letters.add(letter);
      if (letter < 0x80) {
        ascii[letter] = true;
      }
    }
  }

  /** Whether the first letter of {@code line}, in whatever case, is one of them. */
  boolean begin(String line) {
    int at = firstLetter(line);
    if (any || at == line.length()) {
      return any;
    }
    char letter = folded(line.charAt(at));
    return letter < 0x80 ? ascii[letter] : letters.contains(letter);
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char folded(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
