package org.stemma.cli;

import java.text.Normalizer;
import java.util.Locale;

/** Words that a person types, found in words of an account. */
final class Words {

  private Words() {}

  /** Whether {@code text} contains {@code words}, whatever their case and accents. */
  static boolean contain(String text, String words) {
    return folded(text).contains(folded(words));
  }

  private static String folded(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
