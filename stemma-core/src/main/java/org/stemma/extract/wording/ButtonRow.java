package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Pattern;

/** A row of buttons or of items of a menu in one line: {@code Subscribe | Log in}. */
final class ButtonRow {

  private static final String MARKS = "|·•›»";

  private static final Pattern BETWEEN = Pattern.compile(" ?[" + MARKS + "] ?");

  /** A bound on work. */
  private static final int MOST = 20;

  private ButtonRow() {}

  /**
   * What stands between the marks of {@code line}, bare of punctuation; empty if it has no mark.
   */
  static List<String> parts(String line) {
    return hasMark(line)
        ? List.of(BETWEEN.split(line, MOST)).stream().map(ListForm::bare).toList()
        : List.of();
  }

  private static boolean hasMark(String line) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (line.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
