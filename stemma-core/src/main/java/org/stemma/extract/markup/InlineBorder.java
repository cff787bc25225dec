package org.stemma.extract.markup;

/**
 * The border of two inline elements between which no blank stands, though a screen shows them
 * apart: {@code <b>Ana Sousa</b><i>Editor</i>}. Functions of the words on both sides alone.
 */
public final class InlineBorder {

  private InlineBorder() {}

  /**
   * Whether words meet there that are not one: a letter or digit before it, and behind it a digit,
   * a capital or a letter of a script without capitals.
   */
  public static boolean isBetween(CharSequence before, CharSequence behind) {
    if (before.isEmpty() || behind.isEmpty()) {
      return false;
    }
    int left = Character.codePointBefore(before, before.length());
    int right = Character.codePointAt(behind, 0);
    return Character.isLetterOrDigit(left)
        && Character.isLetterOrDigit(right)
        && !Character.isLowerCase(right);
  }
}
