package org.stemma.extract.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date in numbers with the year last: {@code 17/5/2024}, {@code 03.04.24}.
 *
 * @param first the number that stands first
 * @param second the number behind it
 * @param year with its century
 * @param sign what parts them: a hyphen, a full stop or a slash
 * @param words as written, digits in ASCII
 */
record NumericDate(int first, int second, int year, char sign, String words) {

  /** Publication on the web began here; earlier years are of the subject, not of the page. */
  private static final int FIRST_YEAR = 1995;

  /**
   * The first year of which a report can be: that of the first newspaper (Relation, Strassburg).
   */
  private static final int FIRST_NEWSPAPER = 1605;

  /** The last year of four digits that is read: 16 to 20 and two more. */
  private static final int LAST_YEAR = 2099;

  /** What parts the numbers. */
  static final String SIGNS = "-./";

  static final Pattern FORM =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,2})\\s?(["
              + SIGNS
              + "])\\s?(\\d{1,2})\\s?\\2\\s?((?:1[6-9]|20)\\d\\d(?=[0-2]?\\d:[0-5]\\d(?!\\d))|(?:(?:1[6-9]|20)\\d\\d|\\d\\d)(?![\\d/]|:\\d))");

  /** The date that {@code match} of {@link #FORM} writes; none if it is a choice of numbers. */
  static Optional<NumericDate> of(MatchResult match) {
    String year = match.group(4);
    char sign = match.group(2).charAt(0);
    // "10 - 25 - 50" is a choice of numbers; "3. 5. 24" is a day, "3.5. 09:15" day and hour.
    return year.length() == 2 && sign != '.' && match.group().indexOf(' ') >= 0
        ? Optional.empty()
        : Optional.of(
            new NumericDate(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(3)),
                withCentury(Integer.parseInt(year)),
                sign,
                match.group()));
  }

  /** Of two digits the year of a page on the web: 95 is 1995, 94 would be 2094. */
  private static int withCentury(int year) {
    return year >= 100 ? year : year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year;
  }

  /**
   * The day by {@code usage}; the other way round if it is none. Dates with full stops have the day
   * first whatever the language: no language of CLDR 47 writes them with the month first.
   */
  Optional<DayReading> day(DayMonthUsage usage) {
    return day(usage, FIRST_YEAR);
  }

  /** The same in a year from {@code from} on. */
  Optional<DayReading> day(DayMonthUsage usage, int from) {
    boolean monthFirst = sign != '.' && usage.monthFirst();
    Optional<LocalDate> read = day(monthFirst, from);
    Optional<LocalDate> other =
        day(!monthFirst, from).filter(day -> !read.equals(Optional.of(day)));
    return read.isEmpty()
        ? other.map(DayReading::certain)
        : Optional.of(
            new DayReading(
                read.get(), other, monthFirst, sign != '.' && usage.open() && other.isPresent()));
  }

  /** Whether it shows the habit of its writer: a day by one of the two orders only. */
  boolean isOneWay() {
    return sign != '.' && day(true).isPresent() != day(false).isPresent();
  }

  /** Whether the numbers are a day with the month first. */
  boolean isMonthFirst() {
    return day(true).isPresent();
  }

  /** The day that the numbers name with the month, or the day, first. */
  Optional<LocalDate> day(boolean monthFirst) {
    return day(monthFirst, FIRST_YEAR);
  }

  private Optional<LocalDate> day(boolean monthFirst, int firstYear) {
    return day(firstYear, year, monthFirst ? first : second, monthFirst ? second : first);
  }

  /** The day of a year in which pages of the web can be dated, if there is such a day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    return day(FIRST_YEAR, year, month, day);
  }

  /** The first year of pages of the web, or of all reports. */
  static int firstYear(boolean archived) {
    return archived ? FIRST_NEWSPAPER : FIRST_YEAR;
  }

  /** The day of a year from {@code first} on, if there is such a day. */
  static Optional<LocalDate> day(int first, int year, int month, int day) {
    if (year < first || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // numbers that are no day
    }
  }
}
