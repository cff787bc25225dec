package org.stemma.extract.wording;

import org.stemma.text.Script;

/**
 * The parts of a line: its sentences, and what bars, dots, dashes and brackets set apart. A comma
 * or a colon ends a part and begins none, for it may stand inside a sentence; a blank parts what is
 * written in a script without blanks. Words in quotation marks are somebody's and no part.
 */
final class LineParts {

  private static final String ENDS = ".!?…;|·•–—()[]*©。！？；｜（）【】";
  private static final String PAUSES = ",:，：、";
  private static final String QUOTES = "\"“”„«»「」";

  private LineParts() {}

  /**
   * Whether a word of small letters of ASCII goes on over {@code at}: no part and no phrase begins
   * there, and most places of most lines are such.
   */
  static boolean isInsideWord(String line, int at) {
    return at > 0 && isSmallAscii(line.charAt(at)) && isSmallAscii(line.charAt(at - 1));
  }

  private static boolean isSmallAscii(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  /** Whether a part of {@code line} begins at {@code at}. */
  static boolean beginsAt(String line, int at) {
    int before = at;
    while (before > 0 && line.charAt(before - 1) == ' ') {
      before--;
    }
    if (before == 0) {
      return true;
    }
    char mark = line.charAt(before - 1);
    if (before == at && Character.isLetterOrDigit(mark)) {
      return false; // most places are inside a word
    }
    if (before < at && Script.isUnspaced(mark)) {
      return true;
    }
    // A full stop inside a word ends no sentence; a hyphen between blanks is a dash.
    boolean apart = before < at || mark > '.';
    return apart && ENDS.indexOf(mark) >= 0 || mark == '(' || before < at && isDash(line, before);
  }

  private static boolean isDash(String line, int end) {
    return line.charAt(end - 1) == '-' && (end == 1 || line.charAt(end - 2) == ' ');
  }

  /** Whether a part of {@code line} ends at {@code at}. */
  static boolean endsAt(String line, int at) {
    int next = at;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    if (next == line.length()) {
      return true;
    }
    char mark = line.charAt(next);
    return ENDS.indexOf(mark) >= 0
        || PAUSES.indexOf(mark) >= 0
        || next > at && (Script.isUnspaced(mark) || line.startsWith("- ", next));
  }

  /** Whether {@code at} stands between two quotation marks. */
  static boolean isQuoted(String line, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      open ^= QUOTES.indexOf(line.charAt(i)) >= 0;
    }
    if (!open) {
      return false;
    }
    int close = at;
    while (close < line.length() && QUOTES.indexOf(line.charAt(close)) < 0) {
      close++;
    }
    return close < line.length();
  }
}
