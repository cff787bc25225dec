package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * A run of letters, a run of digits or one other sign.
 *
 * @param span where it stands in the text
 * @param form lower case; typographic apostrophes and dashes folded to {@code '} and {@code -}
 * @param capital whether it begins with a capital
 * @param glued whether it follows the token before without white space
 * @param opens whether it is the first of a block (a blank line stands before it)
 */
record TimeToken(Span span, String form, boolean capital, boolean glued, boolean opens) {

  boolean isNumber() {
    return isDigit(form.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(form.charAt(0));
  }

  /** The forms of {@code count} tokens from {@code from}, single blanks between; "" outside. */
  static String phrase(List<TimeToken> tokens, int from, int count) {
    if (from < 0 || from + count > tokens.size()) {
      return "";
    }
    StringBuilder phrase = new StringBuilder(tokens.get(from).form());
    for (int i = from + 1; i < from + count; i++) {
      phrase.append(' ').append(tokens.get(i).form());
    }
    return phrase.toString();
  }

  /** The tokens of {@code text} inside {@code within}, in order; linear in its length. */
  static List<TimeToken> split(String text, Span within) {
    List<TimeToken> tokens = new ArrayList<>();
    int at = within.start();
    int end = within.end();
    while (at < end) {
      int lines = 0;
      int before = at;
      while (at < end && isBlank(text.charAt(at))) {
        lines += text.charAt(at) == '\n' ? 1 : 0;
        at++;
      }
      if (at == end) {
        break;
      }
      int from = at;
      at = endOfRun(text, at, end);
      String form = text.substring(from, at);
      boolean glued = from == before && !tokens.isEmpty();
      tokens.add(
          new TimeToken(
              Span.of(from, at),
              fold(form),
              Character.isUpperCase(form.charAt(0)),
              glued,
              lines > 1 || tokens.isEmpty()));
    }
    return tokens;
  }

  private static int endOfRun(String text, int from, int end) {
    int at = from + 1;
    char first = text.charAt(from);
    if (Character.isLetter(first)) {
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
    } else if (isDigit(first)) {
      while (at < end && isDigit(text.charAt(at))) {
        at++;
      }
    } else if (Character.isHighSurrogate(first) && at < end) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u202f';
  }

  private static String fold(String form) {
    if (form.length() == 1) {
      char sign = form.charAt(0);
      if (sign == '\u2019' || sign == '\u2018' || sign == '\u02bc' || sign == '`') {
        return "'";
      }
      if (sign >= '\u2010' && sign <= '\u2015' || sign == '\u2212') {
        return "-";
      }
    }
    return form.toLowerCase(Locale.ROOT);
  }
}
