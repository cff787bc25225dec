package org.stemma.extract.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date whose year is counted in an era, or written in signs: {@code 令和6年2月26日}, {@code
 * 民國113年2月26日}, {@code 令和六年二月二十六日}, {@code 二〇二四年二月二十六日}. The year of the common count may stand
 * beside that of the era, in brackets or around it ({@code 令和6年(2024年)2月26日}); where the two differ
 * there is no date. Else the sign for the year stands behind its number: {@code 令和12月1日} has none.
 * The eras are those of {@code dates.tsv}.
 */
final class EraDate {

  /** The year before the first of each era. */
  private static final Map<String, Integer> ERAS =
      DateWords.rows("era").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(2))));

  private static final String NUMBER = "(?<![\\d〇零一二三四五六七八九十])(\\d{1,2}|" + SignNumber.SIGNS + ")";

  private static final String COMMON = "((?:1[6-9]|20)\\d\\d)年?";

  private static final String DAY =
      "\\s?" + NUMBER + "\\s?月\\s?" + NUMBER + "(?:\\s?日|(?![\\d〇零一二三四五六七八九十]))";

  static final Pattern FORM =
      Pattern.compile(
          "(?:"
              + COMMON
              + "\\s?[(（]\\s?)?+("
              + DateWords.alternatives("era")
              + ")\\s?(\\d{1,3}|元|"
              + SignNumber.SIGNS
              + ")\\s?(年)?(?:\\s?[(（]\\s?"
              + COMMON
              + "\\s?[)）])?+\\s?[)）]?年?"
              + DAY);

  /** The year of the common count in four signs, each a digit. */
  static final Pattern SIGNED = Pattern.compile("(?<![〇零一二三四五六七八九十])([一二][〇零一二三四五六七八九]{3})年" + DAY);

  private EraDate() {}

  /**
   * The day that a match of {@link #FORM} names.
   *
   * @param firstYear before which no day is read
   */
  static Optional<DayReading> of(MatchResult match, int firstYear) {
    int year = ERAS.getOrDefault(match.group(2), 0) + SignNumber.parse(match.group(3));
    String before = match.group(1);
    String behind = match.group(5);
    boolean signed = match.group(4) != null || before != null || behind != null;
    return signed && isYear(before, year) && isYear(behind, year)
        ? day(firstYear, year, match.group(6), match.group(7))
        : Optional.empty();
  }

  /** The day that a match of {@link #SIGNED} names, likewise. */
  static Optional<DayReading> ofSigns(MatchResult match, int firstYear) {
    return day(firstYear, SignNumber.parse(match.group(1)), match.group(2), match.group(3));
  }

  private static boolean isYear(String common, int year) {
    return common == null || Integer.parseInt(common) == year;
  }

  private static Optional<DayReading> day(int firstYear, int year, String month, String day) {
    return NumericDate.day(firstYear, year, SignNumber.parse(month), SignNumber.parse(day))
        .map(DayReading::certain);
  }
}
