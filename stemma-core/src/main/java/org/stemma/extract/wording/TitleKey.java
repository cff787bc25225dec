package org.stemma.extract.wording;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits of a title or name in lower case and in form NFKC: what the head of a
 * page, its scripts and its text write with other signs has one key. {@link LineForm#key} does
 * without the form, for lines of one page.
 */
public final class TitleKey {

  private TitleKey() {}

  /** The key of {@code text}. */
  public static String of(String text) {
    char[] key = new char[text.length()];
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit <= 0x7f) { // most units of most texts
        if (unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9') {
          key[used++] = unit;
        } else if (unit >= 'A' && unit <= 'Z') {
          key[used++] = (char) (unit + ('a' - 'A'));
        }
      } else if (!isAccented(unit) && !isPunctuation(unit)) {
        return unicodeKey(text);
      } else if (Character.isLetterOrDigit(unit)) {
        key[used++] = Character.toLowerCase(unit);
      }
    }
    return new String(key, 0, used);
  }

  /** Letters of Latin-1, which NFKC leaves alone unless a mark follows. */
  private static boolean isAccented(char unit) {
    return unit >= '\u00c0' && unit <= '\u00ff';
  }

  /** Signs that are common in text, and of which NFKC makes no letter or digit. */
  private static boolean isPunctuation(char unit) {
    return unit >= '\u2010' && unit <= '\u205e'
        || unit == '\u00a0'
        || unit == '\u00ab'
        || unit == '\u00bb'
        || unit == '\u00b7';
  }

  private static String unicodeKey(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}
