package org.stemma.extract.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** How word lists write a line, so that the lines of pages can be looked up in them. */
final class ListForm {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");

  /** What the Turkish capital I with a dot becomes in the root locale. */
  private static final String TURKISH_I = "i\u0307";

  private ListForm() {}

  /** In lower case, straight apostrophes, one space between words. */
  static String of(String line) {
    String lower =
        line.toLowerCase(Locale.ROOT).replace(TURKISH_I, "i").replace('’', '\'').replace('‘', '\'');
    return (hasOddBlank(lower) ? BLANKS.matcher(lower).replaceAll(" ") : lower).strip();
  }

  /** Whether blanks stand side by side, or one that is no space. */
  private static boolean hasOddBlank(String line) {
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

  /** With {@code <n>} for each number. */
  static String numbered(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return NUMBER.matcher(line).replaceAll("<n>");
      }
    }
    return line;
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

  private static boolean isTrimmed(char unit) {
    return !Character.isLetterOrDigit(unit)
        && unit != '<'
        && unit != '>'
        && !Character.isSurrogate(unit);
  }
}
