package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;

/**
 * One quotation mark as it stands in a text, in any English style or as bad conversions leave it.
 *
 * @param at its first unit
 * @param length number of units
 * @param single whether it is a single mark, which may be an apostrophe
 * @param direction which way its shape points
 */
record QuotationMark(int at, int length, boolean single, Direction direction) {

  /** Which way the shape of a mark points; marks are often used against their shape. */
  enum Direction {
    OPENING,
    CLOSING,
    NONE
  }

  private record Shape(String units, boolean single, Direction direction) {}

  /** Longer shapes before those they begin with. */
  private static final List<Shape> SHAPES =
      List.of(
          // UTF-8 read as Windows-1252
          new Shape("â€œ", false, Direction.OPENING),
          new Shape("â€\u009d", false, Direction.CLOSING),
          new Shape("â€˜", true, Direction.OPENING),
          new Shape("â€™", true, Direction.CLOSING),
          // Windows-1252 read as Latin-1
          new Shape("\u0093", false, Direction.OPENING),
          new Shape("\u0094", false, Direction.CLOSING),
          new Shape("\u0091", true, Direction.OPENING),
          new Shape("\u0092", true, Direction.CLOSING),
          // references that were escaped twice
          new Shape("&#8220;", false, Direction.OPENING),
          new Shape("&#8221;", false, Direction.CLOSING),
          new Shape("&#34;", false, Direction.NONE),
          new Shape("&#8216;", true, Direction.OPENING),
          new Shape("&#8217;", true, Direction.CLOSING),
          new Shape("&#39;", true, Direction.NONE),
          new Shape("&ldquo;", false, Direction.OPENING),
          new Shape("&rdquo;", false, Direction.CLOSING),
          new Shape("&quot;", false, Direction.NONE),
          new Shape("&lsquo;", true, Direction.OPENING),
          new Shape("&rsquo;", true, Direction.CLOSING),
          // typewriter and TeX
          new Shape("``", false, Direction.OPENING),
          new Shape("''", false, Direction.NONE),
          new Shape(",,", false, Direction.OPENING),
          new Shape("‘‘", false, Direction.OPENING),
          new Shape("’’", false, Direction.CLOSING),
          new Shape("\"", false, Direction.NONE),
          new Shape("＂", false, Direction.NONE),
          new Shape("“", false, Direction.OPENING),
          new Shape("‟", false, Direction.OPENING),
          new Shape("„", false, Direction.OPENING),
          new Shape("”", false, Direction.CLOSING),
          new Shape("«", false, Direction.NONE),
          new Shape("»", false, Direction.NONE),
          new Shape("‘", true, Direction.OPENING),
          new Shape("‚", true, Direction.OPENING),
          new Shape("‹", true, Direction.OPENING),
          new Shape("’", true, Direction.CLOSING),
          new Shape("›", true, Direction.CLOSING),
          new Shape("'", true, Direction.NONE),
          new Shape("`", true, Direction.OPENING));

  int end() {
    return at + length;
  }

  /** The mark at {@code at}, if one stands there. */
  static Optional<QuotationMark> at(String text, int at) {
    if (Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != 'â') {
      return Optional.empty();
    }
    return SHAPES.stream()
        .filter(shape -> text.startsWith(shape.units, at))
        .findFirst()
        .map(s -> new QuotationMark(at, s.units.length(), s.single, s.direction));
  }

  /** Whether it stands where a quotation may begin; the value of an attribute of markup is none. */
  boolean mayOpen(String text, int from, int to) {
    if (end() >= to || isBlank(text.charAt(end())) && !isSpaced(text, to)) {
      return false;
    }
    if (text.charAt(at) == '»' && ",;:.!?)".indexOf(text.charAt(end())) >= 0) {
      return false;
    }
    boolean bordered = at == from || !isWordEnd(text.charAt(at - 1));
    boolean attribute = at > from && text.charAt(at - 1) == '=';
    return !attribute && (bordered || direction == Direction.OPENING && !single);
  }

  /** "« The dam held »": French guillemets stand apart from the words. */
  private boolean isSpaced(String text, int to) {
    return text.charAt(at) == '«' && end() + 1 < to && !isBlank(text.charAt(end() + 1));
  }

  /** Whether it stands where a quotation may end. */
  boolean mayClose(String text, int from, int to) {
    if (at == from) {
      return false;
    }
    boolean atEnd = end() >= to || !Character.isLetterOrDigit(text.charAt(end()));
    if (single) {
      return atEnd && !isBlank(text.charAt(at - 1));
    }
    return direction == Direction.CLOSING || atEnd || !isBlank(text.charAt(at - 1));
  }

  /** A unit after which no quotation begins: part of a word, or the end of a clause. */
  private static boolean isWordEnd(char unit) {
    return Character.isLetterOrDigit(unit) || ".,;!?%)]".indexOf(unit) >= 0;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0';
  }
}
