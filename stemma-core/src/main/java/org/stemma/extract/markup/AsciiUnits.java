package org.stemma.extract.markup;

/**
 * The classes of units that the tokenizer knows, by the names of the Infra Standard, section 4.6.
 */
final class AsciiUnits {

  private AsciiUnits() {}

  /** ASCII white space. */
  static boolean isWhitespace(char unit) {
    return unit <= ' '
        && (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f');
  }

  /** An ASCII alpha. */
  static boolean isAlpha(char unit) {
    int lower = unit | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** The small letter of an ASCII upper alpha; any other unit itself. */
  static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit | 0x20) : unit;
  }

  /** A number that tells most names from others, the same in any case. */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number(number, text.charAt(i));
    }
    return number;
  }

  /** The number of a name that goes on with {@code unit}; {@code before} is 0 at first. */
  static int number(int before, char unit) {
    return before * 31 + lower(unit);
  }

  /** Whether {@code page} spells {@code name}, in small letters, in any case at {@code at}. */
  static boolean spells(String page, String name, int at) {
    for (int i = 0; i < name.length(); i++) {
      if (lower(page.charAt(at + i)) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name of a tag ends before {@code unit}. */
  static boolean endsName(char unit) {
    return unit <= '>' && (unit == '>' || unit == '/' || isWhitespace(unit));
  }

  /** Whether {@code page} spells {@code name}, in any case and whole, at {@code at}. */
  static boolean isName(String page, String name, int at) {
    int end = at + name.length();
    return end < page.length() && endsName(page.charAt(end)) && spells(page, name, at);
  }
}
