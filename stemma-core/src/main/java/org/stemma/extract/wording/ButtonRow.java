package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Pattern;

/** A row of buttons or of items of a menu in one line: {@code Subscribe | Log in}. */
final class ButtonRow {

  private static final Pattern MARKS = Pattern.compile(" ?[|·•›»] ?");

  /** A bound on work. */
  private static final int MOST = 20;

  private ButtonRow() {}

  /**
   * What stands between the marks of {@code line}, bare of punctuation; empty if it has no mark.
   */
  static List<String> parts(String line) {
    String[] parts = MARKS.split(line, MOST);
    return parts.length < 2 ? List.of() : List.of(parts).stream().map(ListForm::bare).toList();
  }
}
