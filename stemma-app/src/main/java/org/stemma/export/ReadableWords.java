package org.stemma.export;

import java.util.Optional;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.wording.CleanText;
import org.stemma.text.Span;

/**
 * Words of a page as a person reads them on one line: without tags, entities, line ends, control
 * characters and the invisible marks that turn the direction of text, which can make a line say
 * something else than its characters do. Not escaped for any format.
 */
final class ReadableWords {

  private ReadableWords() {}

  /**
   * The readable form of the exact words of a page of plain text: words that were broken at the end
   * of a line are whole.
   *
   * @param language of the page (ISO 639-1), if it is known
   */
  static String ofPlain(String exact, Optional<String> language) {
    return of(new CleanText(exact, language).words(Span.of(0, exact.length())));
  }

  /** The readable form of the exact words of a page of markup. */
  static String ofMarkup(String exact) {
    return of(Markup.read(exact, exact.length() + 8).text(0));
  }

  /** The readable form of plain words. */
  static String of(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean gap = false;
    for (int at = 0; at < words.length(); ) {
      int point = words.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isControl(point)) {
        gap = true;
      } else if (!turnsDirection(point)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.appendCodePoint(point);
      }
    }
    return line.toString();
  }

  private static boolean isControl(int point) {
    return Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.SURROGATE;
  }

  private static boolean turnsDirection(int point) {
    return point == 0x200E
        || point == 0x200F
        || point == 0x061C
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }

  /** The first {@code most} characters, with a mark if there are more. */
  static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)) + " …";
  }
}
