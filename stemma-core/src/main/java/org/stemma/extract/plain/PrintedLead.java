package org.stemma.extract.plain;

import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;
import org.stemma.text.Span;

/**
 * The headline of an item of a digest that only its form tells from the text behind it in one
 * paragraph: before a colon or a dash ({@code Tram hits bus at market: Four passengers were hurt.})
 * or in capitals ({@code TRAM HITS BUS. Four passengers were hurt.}).
 */
final class PrintedLead {

  /** Units in which it ends, a bound on work; by judgement, as for the items of a list. */
  private static final int LONGEST = 120;

  /** Words of a headline; fewer are a label, a speaker or a place. By judgement. */
  private static final int FEWEST_WORDS = 3;

  /** The most of them. By judgement. */
  private static final int MOST_WORDS = 16;

  private static final String ENDS = ".:!?–—-";

  private PrintedLead() {}

  /**
   * Units of {@code paragraph} up to the end of its lead, with the sign that ends it; 0 if none.
   */
  static int units(String paragraph) {
    int start = ListMark.opensWithSign(paragraph) ? 2 : 0;
    int end = end(paragraph, start);
    if (end < 0) {
      return 0;
    }
    String lead = paragraph.substring(start, end);
    int words = LineForm.words(lead);
    boolean set = isPartedBySign(paragraph, end) || LineForm.isInCapitals(lead);
    return set
            && words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && isSentence(paragraph.substring(end + 1).strip())
            && Dateline.of(paragraph, Span.of(0, paragraph.length())).isEmpty()
        ? end + 1
        : 0;
  }

  /** The first sign that may end it, a blank behind it, and before a dash too; -1 if none does. */
  private static int end(String paragraph, int start) {
    int last = Math.min(paragraph.length() - 1, start + LONGEST);
    for (int at = start + 1; at < last; at++) {
      int sign = ENDS.indexOf(paragraph.charAt(at));
      boolean dash = sign > ENDS.indexOf('?');
      if (sign >= 0
          && paragraph.charAt(at + 1) == ' '
          && (!dash || paragraph.charAt(at - 1) == ' ')) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isPartedBySign(String paragraph, int end) {
    return ".!?".indexOf(paragraph.charAt(end)) < 0;
  }

  private static boolean isSentence(String rest) {
    return LineForm.endsSentence(rest)
        && !LineForm.isInCapitals(rest)
        && !Character.isLowerCase(rest.codePointAt(0));
  }
}
