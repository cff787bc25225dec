package org.stemma.extract.body;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.LineForm;

/**
 * A line that says when a page was published, by its figures or its markup and not by its words:
 * any language writes {@code 22.10.2018}, {@code 2018-10-22} or a year and a time of day.
 */
final class Stamp {

  /** Units of such a line. Swept 80 to 160: 80 loses 0, 11, 0, 0, 160 the same. */
  private static final int LONGEST = 120;

  /**
   * Day, time and author; a sentence with a date marked inside is longer. Swept 40 to 90: no figure
   * changes.
   */
  private static final int LONGEST_MARKED = 60;

  /** Elements looked at inside a block. Swept 3 to 12: no figure changes. */
  private static final int MOST_INSIDE = 6;

  /**
   * More words that are no label are a sentence without its end, or a heading with a date. Swept 4
   * to 8: 4 the same, 8 loses 0, 0, 6, 0.
   */
  private static final int MOST_WORDS = 6;

  /**
   * Words without meaning for dates of a line that ends as a sentence: a label. Swept 0 to 3
   * likewise (2026-11-29): no page tells them apart.
   */
  private static final int MOST_OTHERS = 1;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d./-])(?:\\d{1,2}([./-]) ?\\d{1,2}\\1 ?(?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d([./-]) ?\\d{1,2}\\2 ?\\d{1,2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{0,60}+([:：]?)");
  private static final Set<String> DATES =
      Set.of("datePublished", "dateModified", "dateCreated", "uploadDate");

  private Stamp() {}

  /** Whether {@code text}, the block of {@code owner}, is such a line above the report. */
  static boolean isAbove(String text, PageTree tree, int owner) {
    return isMarked(text, tree, owner)
        || isShort(text)
            && (DATE.matcher(text).find()
                || YEAR.matcher(text).find() && ClockTime.standsUndottedIn(text));
  }

  /**
   * The same below the report, where dates of what was told stand too: only what is marked as a
   * date or gives a time of day as well.
   */
  static boolean isBelow(String text, PageTree tree, int owner) {
    return isMarked(text, tree, owner)
        || isShort(text) && YEAR.matcher(text).find() && ClockTime.standsUndottedIn(text);
  }

  /** Whether the element, or one of few inside it, is marked as a date and not much else stands. */
  private static boolean isMarked(String text, PageTree tree, int owner) {
    if (text.length() > LONGEST_MARKED
        || isSentence(text)
        || tree.endBlock(owner) - tree.firstBlock(owner) != 1) {
      return false;
    }
    int end = Math.min(tree.end(owner), owner + MOST_INSIDE);
    for (int i = owner; i < end; i++) {
      if (tree.name(i).equals("time") || DATES.contains(tree.attribute(i, Attribute.ITEMPROP))) {
        return true;
      }
    }
    return false;
  }

  /** "Polls close at 20:00." has words around its date; "May 3, 2024." has the month. */
  private static boolean isSentence(String text) {
    return LineForm.endsSentence(text) && DateWords.beside(text).others() > MOST_OTHERS;
  }

  private static boolean isShort(String text) {
    if (text.length() > LONGEST || LineForm.endsSentence(text)) {
      return false;
    }
    int words = 0;
    boolean label = false;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      boolean labels = !matcher.group(1).isEmpty();
      words += label || labels ? 0 : 1;
      label = labels;
    }
    return words <= MOST_WORDS;
  }
}
