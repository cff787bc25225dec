package org.stemma.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * Cuts text of any language into comparable words.
 *
 * <p>A word is a run of letters and marks; a number is a run of digits with single points, commas
 * or colons inside. Scripts written without blanks (Han, Kana, Thai, Lao, Khmer, Myanmar) give
 * overlapping pairs of characters, as Lucene's {@code CJKBigramFilter} does; a lone character
 * stands by itself. Forms are NFKC, in lower case by {@link Locale#ROOT}.
 */
public final class Tokens {

  private Tokens() {}

  /** The tokens of {@code text} in order. */
  public static List<Token> of(String text) {
    return of(text, Span.of(0, text.length()));
  }

  /** The tokens of {@code text} that lie inside {@code within}, in order. */
  public static List<Token> of(String text, Span within) {
    List<Token> tokens = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (unspaced(c)) {
        end = pairs(text, at, within.end(), tokens);
      } else if (Character.isDigit(c)) {
        end = number(text, at, within.end());
        tokens.add(token(text, at, end));
      } else if (Character.isLetter(c)) {
        end = word(text, at, within.end());
        tokens.add(token(text, at, end));
      }
      at = end;
    }
    return List.copyOf(tokens);
  }

  private static int word(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (!(Character.isLetter(c) || mark(c)) || unspaced(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  private static int number(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      int c = text.codePointAt(at);
      boolean joint =
          (c == '.' || c == ',' || c == ':')
              && at + 1 < limit
              && Character.isDigit(text.codePointAt(at + 1));
      if (!Character.isDigit(c) && !joint) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  private static int pairs(String text, int from, int limit, List<Token> tokens) {
    int at = from;
    int previous = -1;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (!unspaced(c) && !mark(c)) {
        break;
      }
      int end = Math.min(limit, at + Character.charCount(c));
      if (previous >= 0) {
        tokens.add(token(text, previous, end));
      }
      previous = at;
      at = end;
    }
    if (previous == from) {
      tokens.add(token(text, from, at));
    }
    return at;
  }

  private static Token token(String text, int start, int end) {
    String form = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    return new Token(form.toLowerCase(Locale.ROOT), Span.of(start, end));
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean unspaced(int c) {
    if (c < 0x0e00 || !Character.isLetter(c)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
