package org.stemma.extract.decode;

/** The charset windows-1252 where it differs from ISO 8859-1 (Encoding Standard, section 9). */
public final class Windows1252 {

  /** The first byte that the two charsets read differently. */
  private static final int FIRST = 0x80;

  /** What stands for the bytes 80 to 9f, in their order. */
  private static final String CHARACTERS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  private Windows1252() {}

  /** The character of a byte, 0 to 255. */
  public static char at(int unit) {
    return unit >= FIRST && unit < FIRST + CHARACTERS.length()
        ? CHARACTERS.charAt(unit - FIRST)
        : (char) unit;
  }

  /** Whether a byte from 80 to bf, with which UTF-8 goes on, shows as {@code unit}. */
  static boolean isContinuation(char unit) {
    return unit >= FIRST && unit <= 0xbf || CHARACTERS.indexOf(unit) >= 0;
  }
}
