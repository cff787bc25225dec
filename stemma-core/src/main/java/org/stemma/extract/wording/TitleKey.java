package org.stemma.extract.wording;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits of a title or name in lower case and in form NFKC: what the head of a
 * page, its scripts and its text write with other signs has one key. {@link LineForm#key} does
 * without the form, for lines of one page.
 */
public final class TitleKey {

  /** Units by which most texts differ already: those of a few words. By judgement. */
  private static final int OPENING = 16;

  private TitleKey() {}

  /** Whether {@code key} is that of {@code text}: of most others only the beginning is read. */
  public static boolean isOf(String text, String key) {
    return key.startsWith(opening(text, OPENING)) && of(text).equals(key);
  }

  /**
   * The first {@code units} of the key of {@code text}, or all: mostly read from the beginning of
   * the text alone.
   */
  public static String opening(String text, int units) {
    char[] key = new char[units];
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isPunctuation(unit)) {
        continue;
      }
      if (unit > 0x7f) {
        String whole = of(text); // a mark changes the letter before it
        return whole.substring(0, Math.min(units, whole.length()));
      }
      if (used == units) {
        break;
      }
      if (Character.isLetterOrDigit(unit)) {
        key[used++] = Character.toLowerCase(unit);
      }
    }
    return new String(key, 0, used);
  }

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
    int at = 0;
    while (at < plain.length()) {
      int point = plain.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(point);
      }
      at += Character.charCount(point);
    }
    return key.toString();
  }
}
