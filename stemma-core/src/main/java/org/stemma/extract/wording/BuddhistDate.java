package org.stemma.extract.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date as pages in Thai print it, its year counted from the Buddha or from Christ: {@code 14
 * พฤษภาคม 2567}, {@code 14 พ.ค. 67}, {@code 14/05/2567}, {@code 14 พฤษภาคม ค.ศ. 2024}. The names of
 * the months are those of {@code dates.tsv} marked {@code thai}; a year of two digits is counted
 * from the Buddha. Only days of pages of the web are read: the year began in April before 1941.
 */
final class BuddhistDate {

  /** Years by which the count from the Buddha is ahead. */
  private static final int AHEAD = 543;

  /** The last year of the Gregorian count: those of the other begin behind it. */
  private static final int LAST_GREGORIAN = 2099;

  /** What a year of two digits leaves out. */
  private static final int CENTURY = 2500;

  private static final Map<String, Integer> MONTHS =
      DateWords.rows("thai").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(2))));

  static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?("
              + DateWords.alternatives("thai")
              + ")[\\s,]{0,2}(?:(?:"
              + DateWords.alternatives("thai year")
              + ")\\s?)?((?:25|20|19)\\d\\d|[3-9]\\d)(?!\\d|[:.]\\d)");

  /** In figures the year alone tells: those from Christ are read as in all languages. */
  static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(25\\d\\d)(?![\\d/]|:\\d)");

  static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d.,/-])(25\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|:\\d)");

  private BuddhistDate() {}

  /** The day that a match of {@link #NAMED} names. */
  static Optional<DayReading> ofNames(MatchResult match) {
    return Optional.ofNullable(MONTHS.get(match.group(2)))
        .flatMap(month -> day(match.group(3), month, match.group(1)));
  }

  /** The day that a match of {@link #NUMBERS} names. */
  static Optional<DayReading> ofNumbers(MatchResult match) {
    return day(match.group(4), Integer.parseInt(match.group(3)), match.group(1));
  }

  /** The day that a match of {@link #YEAR_FIRST} names. */
  static Optional<DayReading> ofYearFirst(MatchResult match) {
    return day(match.group(1), Integer.parseInt(match.group(3)), match.group(4));
  }

  private static Optional<DayReading> day(String year, int month, String day) {
    int said = Integer.parseInt(year);
    int whole = said < 100 ? CENTURY + said : said;
    int gregorian = whole > LAST_GREGORIAN ? whole - AHEAD : whole;
    return NumericDate.day(gregorian, month, Integer.parseInt(day)).map(DayReading::certain);
  }
}
