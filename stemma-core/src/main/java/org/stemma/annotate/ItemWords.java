package org.stemma.annotate;

import org.stemma.text.Span;

/**
 * The words of an item of a list, without the sign before them ({@code • Two ships sank.}). A dash
 * stays: it may begin speech.
 */
final class ItemWords {

  private static final String SIGNS = "•▪◦●‣■□·*";

  private ItemWords() {}

  /** {@code block} without such a sign and the blanks behind it; as it is if there is no blank. */
  static Span of(String text, Span block) {
    int at = block.start();
    if (at + 1 >= block.end()
        || SIGNS.indexOf(text.charAt(at)) < 0
        || !isBlank(text.charAt(at + 1))) {
      return block;
    }
    at++;
    while (at < block.end() && isBlank(text.charAt(at))) {
      at++;
    }
    return Span.of(at, block.end());
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0';
  }
}
