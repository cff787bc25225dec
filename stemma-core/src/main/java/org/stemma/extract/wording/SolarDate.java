package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date of the solar Hijri calendar, as pages in Persian print it: {@code ۲۶ اردیبهشت ۱۴۰۳},
 * {@code 1403/02/26}. In figures years from {@link #FIRST_LUNAR} on are left out: they may be of
 * the lunar calendar, by which those of the web are counted from 1415. The names of its months are
 * those of {@code dates.tsv} marked {@code solar}; leap years follow the cycle of 33 years, which
 * agrees with the calendar from 1178 to 1633.
 */
final class SolarDate {

  private static final Map<String, Integer> MONTHS =
      DateWords.rows("solar").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(2))));

  private static final String YEAR = "(1[34]\\d\\d)";

  /** 2041 by this calendar and 1999 by the lunar one; the other years of the web end before it. */
  private static final int FIRST_LUNAR = 1420;

  static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "\\s?([-/])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?![\\d:])");

  static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:\\s?ام|م)?+\\s?("
              + DateWords.alternatives("solar")
              + ")(?:\\s?ماه)?+[\\s،]{0,2}"
              + YEAR
              + "(?!\\d)");

  /** The year of the calendar in which the cycle of leap years begins. */
  private static final int FIRST_YEAR = 979;

  /** Years of the cycle. */
  private static final int CYCLE = 33;

  /** Leap years in the cycle. */
  private static final int LEAP_YEARS = 8;

  /** The first day of {@link #FIRST_YEAR}. */
  private static final LocalDate EPOCH = LocalDate.of(1600, 1, 1).plusDays(79);

  /** Months of 31 days, with which the year begins; the others have 30, the last 29 or 30. */
  private static final int LONG_MONTHS = 6;

  private SolarDate() {}

  /** The day that a match of {@link #NUMBERS} names. */
  static Optional<DayReading> ofNumbers(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    return year < FIRST_LUNAR
        ? day(year, Integer.parseInt(match.group(3)), match.group(4), NumericDate.firstYear(false))
        : Optional.empty();
  }

  /**
   * The day that a match of {@link #NAMED} names.
   *
   * @param firstYear before which no day is read, one of ours
   */
  static Optional<DayReading> ofNames(MatchResult match, int firstYear) {
    int year = Integer.parseInt(match.group(3));
    return Optional.ofNullable(MONTHS.get(match.group(2)))
        .flatMap(month -> day(year, month, match.group(1), firstYear));
  }

  private static Optional<DayReading> day(int y, int month, String day, int firstYear) {
    int d = Integer.parseInt(day);
    if (month < 1 || month > 12 || d < 1) {
      return Optional.empty();
    }
    LocalDate date = first(y, month).plusDays(d - 1L);
    LocalDate next = month == 12 ? first(y + 1, 1) : first(y, month + 1);
    return date.isBefore(next)
        ? NumericDate.day(firstYear, date.getYear(), date.getMonthValue(), date.getDayOfMonth())
            .map(DayReading::certain)
        : Optional.empty();
  }

  /** The first day of a month. */
  private static LocalDate first(int year, int month) {
    int years = year - FIRST_YEAR;
    int leaps = years / CYCLE * LEAP_YEARS + (years % CYCLE + 3) / 4;
    int months = month - 1;
    int days = months * 30 + Math.min(months, LONG_MONTHS);
    return EPOCH.plusDays(365L * years + leaps + days);
  }
}
