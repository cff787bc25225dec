package org.stemma.extract.wording;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * The day that a report begins with: {@code (18.01.2018) The ministers ...}, {@code Press release
 * of 3 May 2024 | Lornsey - The ...}, {@code LORNSEY, 3 May 2024 (TPA) - The ...}.
 */
public final class LeadDate {

  /**
   * Paragraphs of a report that may begin with its day: the first may be its standfirst. Swept 1 to
   * 3, as the next ones, on {@code eval dates} and {@code eval plain-dates} (2026-11-29): no right
   * day is lost or gained.
   */
  public static final int PARAGRAPHS = 2;

  /**
   * The date ends within so many units: a place, an agency and a label may stand before it. Swept
   * 50 to 120.
   */
  private static final int LONGEST = 80;

  /** Words of the name of a place before the date. Swept 2 to 5. */
  private static final int PLACE_WORDS = 3;

  /** Units of an agency in brackets, a bound on work: the longest names of agencies have 30. */
  private static final int LONGEST_AGENCY = 40;

  private static final String CLOSING = ")]|–—-:/•·";

  private LeadDate() {}

  public static Optional<DatedText.Labelled> of(String text, DateReader reader) {
    return reader
        .first(head(text))
        .filter(found -> isLead(text, found.span()))
        .map(found -> new DatedText.Labelled(found.reading(), found.span(), label(text, found)));
  }

  /** The same of a day without its year: {@code LORNSEY, Nov 9 (TPA) - The ...}. */
  public static Optional<YearlessDay> yearless(String text, DateReader reader) {
    return YearlessDay.first(head(text), reader)
        .filter(
            found ->
                isLead(text, found.span())
                    || Dateline.of(text, Span.of(0, text.length()))
                        .filter(line -> line.span().contains(found.span()))
                        .isPresent());
  }

  /**
   * The same of a report from before there were pages of the web, of which only a place in capitals
   * before the day says that it was filed then: {@code LORNSEY, May 3, 1973 (TPA) - The ...}.
   *
   * @param archive reads days of all years of newspapers
   */
  public static Optional<DatedText.Labelled> filed(String text, DateReader archive) {
    return of(text, archive)
        .filter(date -> !UnsetDate.is(date.date()))
        .filter(date -> isInCapitals(text.substring(0, date.span().start())));
  }

  private static boolean isInCapitals(String place) {
    return place.chars().filter(Character::isUpperCase).count() > 1
        && place.chars().noneMatch(Character::isLowerCase);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static Optional<DateWords.Label> label(String text, DateReader.Found found) {
    return DateWords.beside(text.substring(0, found.span().start())).label();
  }

  /** Whether the report that {@code text} opens begins with {@code date}. */
  private static boolean isLead(String text, Span date) {
    if (!isClosed(text, date.end())) {
      return false;
    }
    String words = text.substring(0, date.start());
    DateWords.Beside before = DateWords.beside(words);
    boolean published = before.label().equals(Optional.of(DateWords.Label.PUBLISHED));
    boolean bracketed =
        before.others() == 0
            && before.label().isEmpty()
            && text.charAt(0) == '('
            && text.charAt(date.end()) == ')';
    boolean placed =
        before.label().isEmpty()
            && before.others() > 0
            && before.others() <= PLACE_WORDS
            && !MatterDate.isSaidBefore(words)
            && LineForm.isCapitalised(words);
    return published || bracketed || placed;
  }

  /**
   * Whether a sign that ends a dateline stands behind the date, a time of day or an agency in
   * brackets between.
   */
  private static boolean isClosed(String text, int end) {
    int at = ClockTime.endBehind(text, end);
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      return close > 0 && close - at < LONGEST_AGENCY;
    }
    return at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
  }
}
