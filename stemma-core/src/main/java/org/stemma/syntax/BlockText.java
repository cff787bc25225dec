package org.stemma.syntax;

import org.stemma.text.Span;

/**
 * A block and the text that holds it, read from place to place; places count in the text.
 *
 * @param text holds the block
 * @param block what is read
 */
record BlockText(String text, Span block) {

  private static final String ENDS = ".!?…。！？।؟";

  private static final String CLOSERS = "”’\"'»)]“」』";
  private static final String BULLETS = "•▪◦●‣■";
  private static final String OPENERS = "“„«‘\"'「『";

  /** Longer words and tokens are cut: a bound on the way to their ends. Not swept. */
  private static final int LONGEST = 40;

  int end() {
    return block.end();
  }

  char at(int place) {
    return text.charAt(place);
  }

  boolean isEnd(int at) {
    return ENDS.indexOf(at(at)) >= 0;
  }

  boolean isCloser(int at) {
    return CLOSERS.indexOf(at(at)) >= 0;
  }

  boolean isBullet(int at) {
    return BULLETS.indexOf(at(at)) >= 0;
  }

  boolean isOpeningQuote(int at) {
    return OPENERS.indexOf(at(at)) >= 0;
  }

  /** Whether a sentence may begin with what stands at {@code at}. */
  boolean opensSentence(int at) {
    int point = text.codePointAt(at);
    return Character.isUpperCase(point)
        || Character.isTitleCase(point)
        || Character.isDigit(point)
        || Character.isLetter(point) && !Character.isLowerCase(point)
        || isOpeningQuote(at)
        || "([#$€£¥–—-*".indexOf(at(at)) >= 0
        || isBullet(at);
  }

  /** The first place from {@code from} on that is no white space, at most the block's end. */
  int skipBlanks(int from) {
    int at = from;
    while (at < end() && isBlank(at(at))) {
      at++;
    }
    return at;
  }

  /** The units between the last blank or bracket and {@code end}, at most 40. */
  String tokenBefore(int start, int end) {
    int from = end;
    while (from > start
        && end - from < LONGEST
        && !isBlank(at(from - 1))
        && "([“„«‘\"'—–,;:".indexOf(at(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Letters, digits and apostrophes from {@code from} on, at most 40. */
  String wordAt(int from) {
    int end = from;
    while (end < end()
        && end - from < LONGEST
        && (Character.isLetterOrDigit(at(end)) || "’'".indexOf(at(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b';
  }
}
