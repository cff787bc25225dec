package org.stemma.extract.meta;

import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Signature;

/**
 * How a day that no word calls so stands in its line.
 *
 * @param text the line
 * @param line its days, one at least
 */
record DayForm(String text, DatedText line) {

  /** Words behind a day and a colon that are an entry: by judgement, one may be a place. */
  private static final int WORDS_OF_ENTRY = 2;

  /** Words of a name or a place before the day that signs. By judgement. */
  private static final int LONGEST_NAME = 3;

  /** What parts a day from the words beside it. */
  private static final String MARKS = "|·•∙–—-/,;()[]\n";

  /** The days and what stands between them. */
  String days() {
    return text.substring(start(), end());
  }

  /** The line without its days. */
  String words() {
    return before() + behind();
  }

  /** Whether nothing stands beside the day, or a mark parts it from the words. */
  boolean isParted() {
    return isParted(before()) && isParted(behind());
  }

  private static boolean isParted(String words) {
    return DateWords.beside(words).others() == 0
        || words.chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0);
  }

  /** Whether it stands first, and nothing or a mark and words behind it. */
  boolean opens() {
    return start() == 0 && isParted(behind());
  }

  /** Whether it opens an entry of a list of days: {@code 9 June 2031: Organ recital}. */
  boolean opensEntry() {
    return start() == 0 && behind().startsWith(":") && LineForm.words(behind()) >= WORDS_OF_ENTRY;
  }

  /** Whether it stands alone with a time of day. */
  boolean isStamp() {
    return line.others() == 0
        && (ClockTime.first(behind()).isPresent() || ClockTime.first(before()).isPresent());
  }

  boolean isInBrackets() {
    return text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
  }

  /** Whether the words before the day sign, or name whoever or where with a comma behind it. */
  boolean isSigned() {
    String before = before().strip();
    return Signature.of(text).isPresent()
        || before.endsWith(",") && LineForm.isCapitalised(before) && line.others() <= LONGEST_NAME;
  }

  private int start() {
    return line.dates().getFirst().span().start();
  }

  private int end() {
    return line.dates().getLast().span().end();
  }

  private String before() {
    return text.substring(0, start());
  }

  private String behind() {
    return text.substring(end());
  }
}
