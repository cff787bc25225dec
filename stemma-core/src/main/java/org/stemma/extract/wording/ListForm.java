package org.stemma.extract.wording;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.text.Script;

/** How word lists write a line, so that the lines of pages can be looked up in them. */
final class ListForm {

  static final String NUMBER = "<n>";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");

  /** What the Turkish capital I with a dot becomes in the root locale. */
  private static final String TURKISH_I = "i\u0307";

  private ListForm() {}

  /** In lower case, straight apostrophes, one space between words. */
  static String of(String line) {
    char[] units = new char[line.length()];
    for (int i = 0; i < units.length; i++) {
      char unit = line.charAt(i);
      if (!isPlain(unit) || unit == ' ' && i > 0 && units[i - 1] == ' ') {
        return ofAny(line);
      }
      units[i] = unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : straight(unit);
    }
    return new String(units).strip(); // as most lines
  }

  /** Whether the form of {@code unit} does not hang on those around it. */
  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit <= '~' || unit == '’' || unit == '‘';
  }

  private static char straight(char unit) {
    return unit == '’' || unit == '‘' ? '\'' : unit;
  }

  private static String ofAny(String line) {
    String lower =
        line.toLowerCase(Locale.ROOT).replace(TURKISH_I, "i").replace('’', '\'').replace('‘', '\'');
    return (hasOddBlank(lower) ? BLANKS.matcher(lower).replaceAll(" ") : lower).strip();
  }

  /** Whether blanks stand side by side, or one that is no space. */
  static boolean hasOddBlank(String line) {
    char before = 'x';
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == ' ' && before == ' ' || unit >= '\t' && unit <= '\r' || unit == '\u00a0') {
        return true;
      }
      before = unit;
    }
    return false;
  }

  /** With {@code <n>} for each number, of figures and of stops and commas between them. */
  static String numbered(String line) {
    int digit = digit(line, 0);
    if (digit == line.length()) {
      return line;
    }
    StringBuilder numbered = new StringBuilder(line.length() + NUMBER.length());
    int from = 0;
    while (digit < line.length()) {
      numbered.append(line, from, digit).append(NUMBER);
      from = numberEnd(line, digit);
      digit = digit(line, from);
    }
    return numbered.append(line, from, line.length()).toString();
  }

  /** Where the next figure stands; the end of the line if there is none. */
  private static int digit(String line, int from) {
    int at = from;
    while (at < line.length() && !isDigit(line, at)) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String line, int from) {
    int at = from;
    while (isDigit(line, at)
        || at < line.length() && ".,".indexOf(line.charAt(at)) >= 0 && isDigit(line, at + 1)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /** Without punctuation and symbols at its ends. */
  static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isTrimmed(text.charAt(from))) {
      from++;
    }
    while (to > from && isTrimmed(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? text : text.substring(from, to);
  }

  /** Whether what {@link #bare} leaves out of {@code line} may add to its words. */
  static boolean addsWord(String line, String bare) {
    int from = line.length() == bare.length() ? 0 : line.indexOf(bare);
    return from > 0 && (mayPart(line, 0, from) || Script.isUnspaced(bare.charAt(0)))
        || mayPart(line, from + bare.length(), line.length());
  }

  /** Whether one of these units is a blank, or counts as part of a word without one. */
  private static boolean mayPart(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(line.charAt(i)) || Script.isUnspaced(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrimmed(char unit) {
    return !Character.isLetterOrDigit(unit)
        && unit != '<'
        && unit != '>'
        && !Character.isSurrogate(unit);
  }
}
