package org.stemma.annotate.upstream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Letters that stand for the words before them: "Halden Port Services (HPS)". */
final class Initials {

  private Initials() {}

  /**
   * Whether the last words of {@code words} begin with {@code letters}, one word a letter; words in
   * small letters ("of the") may be passed over. A place in a dateline never does, for it would
   * have to be of two words and more.
   */
  static boolean spell(String words, String letters) {
    String[] all = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    int letter = letters.length() - 1;
    int word = all.length - 1;
    while (letter >= 0 && word >= 0) {
      String last = all[word];
      boolean fits =
          !last.isEmpty()
              && last.toUpperCase(Locale.ROOT).charAt(0)
                  == Character.toUpperCase(letters.charAt(letter));
      if (fits) {
        letter--;
      } else if (last.isEmpty() || !Character.isLowerCase(last.charAt(0))) {
        return false;
      }
      word--;
    }
    return letter < 0 && letters.length() > 1;
  }

  /** The last words of {@code words} that begin with {@code letters}, as few as do. */
  static Optional<String> spelled(String words, String letters) {
    String[] all = words.strip().split("\\s+");
    for (int first = all.length - 1; first >= 0; first--) {
      String name = String.join(" ", Arrays.asList(all).subList(first, all.length));
      if (spell(name, letters)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
