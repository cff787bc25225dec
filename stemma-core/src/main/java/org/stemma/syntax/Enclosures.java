package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/**
 * The stretches of a block inside which no sentence ends: quotations that are closed, and short
 * brackets. A quotation of several sentences stays with the sentence that quotes it.
 */
final class Enclosures {

  /**
   * A longer quotation is cut into its sentences: the cost of parsing grows with the square of the
   * length, and speeches in print are cut into paragraphs far below this.
   */
  private static final int LONGEST_QUOTATION = 1_500;

  /** A longer bracket holds sentences of its own. By judgement, not swept. */
  private static final int LONGEST_BRACKET = 300;

  private final String text;
  private final Span block;
  private final List<Span> found = new ArrayList<>();

  private Enclosures(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** From opening to closing mark inclusive, in order, not overlapping. */
  static List<Span> in(String text, Span block) {
    Enclosures enclosures = new Enclosures(text, block);
    enclosures.scan();
    return enclosures.found;
  }

  static boolean isBracket(String text, Span enclosure) {
    return "([".indexOf(text.charAt(enclosure.start())) >= 0;
  }

  /** What stands between the marks of an enclosure. */
  static Span inside(String text, Span enclosure) {
    boolean pair =
        text.startsWith("''", enclosure.start()) || text.startsWith("``", enclosure.start());
    int mark = pair ? 2 : 1;
    return Span.of(
        enclosure.start() + mark, Math.max(enclosure.start() + mark, enclosure.end() - mark));
  }

  private void scan() {
    int at = block.start();
    while (at < block.end()) {
      int close = closing(at);
      if (close > at) {
        found.add(Span.of(at, close + 1));
        at = close + 1;
      } else {
        at++;
      }
    }
  }

  /** Where the enclosure that opens at {@code open} closes, or -1 if none opens or closes. */
  private int closing(int open) {
    if (text.startsWith("''", open) || text.startsWith("``", open)) {
      return opensWord(open + 1) ? closingPair(open) : -1;
    }
    return switch (text.charAt(open)) {
      case '“' -> closing(open, "”“", '“', LONGEST_QUOTATION);
      case '„' -> closing(open, "“”", '„', LONGEST_QUOTATION);
      case '«' -> closing(open, "»", '«', LONGEST_QUOTATION);
      case '「' -> closing(open, "」", '「', LONGEST_QUOTATION);
      case '『' -> closing(open, "』", '『', LONGEST_QUOTATION);
      case '"' -> opensWord(open) ? closing(open, "\"", '\0', LONGEST_QUOTATION) : -1;
      case '‘' -> opensWord(open) ? closing(open, "’", '\0', LONGEST_QUOTATION) : -1;
      case '\'' -> opensWord(open) ? closing(open, "'", '\0', LONGEST_QUOTATION) : -1;
      case '(' -> closing(open, ")", '(', LONGEST_BRACKET);
      case '[' -> closing(open, "]", '[', LONGEST_BRACKET);
      default -> -1;
    };
  }

  private int closing(int open, String closers, char again, int longest) {
    int last = Math.min(block.end(), open + longest);
    for (int at = open + 1; at < last; at++) {
      char unit = text.charAt(at);
      if (closers.indexOf(unit) >= 0 && closesWord(at)) {
        return at;
      }
      if (unit == again) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The second unit of the two typewriter apostrophes that close what {@code open} opens, or -1.
   */
  private int closingPair(int open) {
    int last = Math.min(block.end() - 1, open + LONGEST_QUOTATION);
    for (int at = open + 2; at < last; at++) {
      if (text.startsWith("''", at)) {
        return Character.isWhitespace(text.charAt(at - 1)) ? -1 : at + 1;
      }
    }
    return -1;
  }

  /** A mark that may also be an apostrophe or a closing mark opens only before a word. */
  private boolean opensWord(int at) {
    return (at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 1 < block.end()
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** An apostrophe closes only behind punctuation; “ closes only if no word follows at once. */
  private boolean closesWord(int at) {
    char before = text.charAt(at - 1);
    boolean wordFollows = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '’', '\'' -> !wordFollows && ".,!?…".indexOf(before) >= 0;
      case '“' -> !wordFollows && !Character.isWhitespace(before);
      case '"' -> !Character.isWhitespace(before);
      default -> true;
    };
  }
}
