package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * The day that a mark sets apart at an end of a headline: {@code Strike at the yard, day by day - 5
 * November 2031}, {@code 5 November 2031: The morning's cases}. A day inside a headline is of what
 * it tells ({@code The flood of 5 November 2031}), and so is the end of a span of days.
 */
public final class TitleDate {

  /** Marks before a day at the end; behind a colon stands what is told. */
  private static final String BEFORE = "–—-|·•,(/";

  /** Marks behind a day at the beginning. */
  private static final String BEHIND = "–—-|·•:)/";

  /**
   * Units before a day among which a number is the beginning of a span of days: "28 September" and
   * a dash have fourteen. Swept 8 to 30 on {@code eval dates} and {@code eval plain-dates}
   * (2026-11-29): no figure changes.
   */
  private static final int SPAN_OF_DAYS = 15;

  private TitleDate() {}

  /** The day at an end of {@code title}, if just one full day stands in it. */
  public static Optional<DatedText.Labelled> of(String title, DateReader reader) {
    List<DateReader.Found> found = reader.all(title);
    if (found.size() != 1) {
      return Optional.empty();
    }
    Span day = found.get(0).span();
    String before = title.substring(0, day.start());
    String behind = title.substring(day.end());
    boolean opens = isEmpty(before) && begins(behind);
    boolean ends = isEmpty(behind) && isApart(before);
    return opens || ends
        ? Optional.of(new DatedText.Labelled(found.get(0).reading(), day, Optional.empty()))
        : Optional.empty();
  }

  /** Whether {@code before} ends with a mark and words of dates, and holds no day of its own. */
  private static boolean isApart(String before) {
    int mark = before.length() - 1;
    while (mark >= 0 && BEFORE.indexOf(before.charAt(mark)) < 0) {
      mark--;
    }
    return mark > 0
        && isEmpty(before.substring(mark + 1))
        && !LineForm.hasDigit(before.substring(Math.max(0, mark - SPAN_OF_DAYS)));
  }

  /** Whether {@code text} says nothing but a day of the week or the like. */
  private static boolean isEmpty(String text) {
    DateWords.Beside words = DateWords.beside(text);
    return words.others() == 0 && words.label().isEmpty() && !LineForm.hasDigit(text);
  }

  private static boolean begins(String behind) {
    String rest = behind.stripLeading();
    return !rest.isEmpty() && BEHIND.indexOf(rest.charAt(0)) >= 0;
  }
}
