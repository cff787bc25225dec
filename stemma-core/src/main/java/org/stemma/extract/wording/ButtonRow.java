package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A row of buttons or of items of a menu in one line: {@code Subscribe | Log in}. */
final class ButtonRow {

  private static final String MARKS = "|·•›»";

  private static final Pattern BETWEEN = Pattern.compile(" ?[" + MARKS + "] ?");

  /** Words of a button. By judgement: "share this article on facebook" has five. */
  private static final int LONGEST_BUTTON = 5;

  /** A bound on work. */
  private static final int MOST = 20;

  /** Buttons without marks between them that are no phrase by chance. By judgement. */
  static final int FEWEST = 3;

  /** Words of such a row. By judgement. */
  static final int LONGEST = 16;

  private ButtonRow() {}

  /**
   * The buttons that {@code line} consists of, the longest first at each place; empty if it holds
   * anything else. Work is that of the words times those of the longest button.
   *
   * @param opening whether a known button may begin with a word
   * @param known whether words are a button
   */
  static List<String> unmarked(String line, Predicate<String> opening, Predicate<String> known) {
    List<String> buttons = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int end = endOf(line, from, opening, known);
      if (end < 0) {
        return List.of();
      }
      buttons.add(line.substring(from, end));
      from = end + 1;
    }
    return buttons;
  }

  private static int endOf(
      String line, int from, Predicate<String> opening, Predicate<String> known) {
    int best = -1;
    int end = wordEnd(line, from);
    if (!opening.test(line.substring(from, end))) {
      return best;
    }
    for (int words = 1; words <= LONGEST_BUTTON; words++) {
      best = known.test(line.substring(from, end)) ? end : best;
      if (end == line.length()) {
        break;
      }
      end = wordEnd(line, end);
    }
    return best;
  }

  private static int wordEnd(String line, int from) {
    int blank = line.indexOf(' ', from + 1);
    return blank < 0 ? line.length() : blank;
  }

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
