package org.stemma.extract.decode;

/** Control characters that no text holds: all of C0 but white space and ESC. */
final class Controls {

  /** A bit for each control character that texts hold. */
  private static final int TEXT =
      1 << '\t' | 1 << '\n' | 1 << 0x0b | 1 << '\f' | 1 << '\r' | 1 << 0x1b;

  private Controls() {}

  /** Whether {@code unit}, which must be below U+0020, is one of them. */
  static boolean is(int unit) {
    return (TEXT >>> unit & 1) == 0;
  }

  static int count(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      controls += unit < ' ' && is(unit) ? 1 : 0;
    }
    return controls;
  }
}
