package org.stemma.extract.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.text.Span;

/**
 * A day of a month that has a name, or a sign of its own, without its year: {@code Nov 9}, {@code 9
 * de noviembre}, {@code 11月9日}. It dates nothing, but shows how a date in numbers is meant ({@link
 * DayMonthOrder}).
 *
 * @param words as written
 * @param span where it stands in the text that was read
 */
public record YearlessDay(MonthDay day, String words, Span span) {

  /** Units of a line that is more than a day and less than running text. By judgement. */
  private static final int LONGEST = 200;

  private static final String YEAR = "(?:19|20)\\d\\d";

  /** Neither a year nor the further number of a count or a time stands behind the day. */
  private static final String NO_YEAR =
      "(?!\\d|[.:,]\\d|[.,]?" + DateReader.GAP + DateReader.JOINT + YEAR + ")";

  /** Nor does a year stand before it. */
  private static final String NO_YEAR_BEFORE =
      "(?<!" + YEAR + "[.,]{0,1}[\\s-]{0,3}(?:" + DateWords.alternatives("year") + ")?\\s?)";

  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + NO_YEAR_BEFORE
              + DateReader.NAME
              + "\\.?\\s{0,3}(\\d{1,2})(?!\\d)"
              + DateReader.ORDINAL
              + NO_YEAR);
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<![\\d.:,])(\\d{1,2})"
              + DateReader.ORDINAL
              + DateReader.GAP
              + DateReader.JOINT
              + DateReader.NAME
              + "(?!\\p{L})"
              + NO_YEAR);
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<!\\d)"
              + NO_YEAR_BEFORE
              + "(\\d{1,2})\\s?(?:"
              + DateWords.alternatives("month")
              + ")\\s?(\\d{1,2})(?![\\d:])");

  /**
   * The first such day on a line beside a headline: one that is no running text, which tells of
   * other days too.
   */
  public static Optional<YearlessDay> beside(String line, DateReader reader) {
    return line.length() < LONGEST && !LineForm.endsSentence(line)
        ? first(line, reader)
        : Optional.empty();
  }

  /** The first such day in {@code text}. */
  static Optional<YearlessDay> first(String text, DateReader reader) {
    return LineForm.hasDigit(text)
        ? Stream.of(
                first(NAME_DAY, text, m -> reader.monthDay(m.group(1), m.group(2))),
                first(DAY_NAME, text, m -> reader.monthDay(m.group(2), m.group(1))),
                first(SIGNS, text, m -> day(Integer.parseInt(m.group(1)), m.group(2))))
            .flatMap(Optional::stream)
            .min(Comparator.comparing(YearlessDay::span))
        : Optional.empty();
  }

  private interface Reading {
    Optional<MonthDay> of(Matcher match);
  }

  private static Optional<YearlessDay> first(Pattern pattern, String text, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<MonthDay> day = reading.of(matcher);
      if (day.isPresent()) {
        return Optional.of(
            new YearlessDay(day.get(), matcher.group(), Span.of(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  static Optional<MonthDay> day(int month, String day) {
    try {
      return Optional.of(MonthDay.of(month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // numbers that are no day
    }
  }

  /** Whether it is {@code other}, or the day before or after, which may be in another year. */
  boolean isNear(LocalDate other) {
    return IntStream.rangeClosed(other.getYear() - 1, other.getYear() + 1)
        .mapToLong(year -> day.atYear(year).toEpochDay() - other.toEpochDay())
        .anyMatch(apart -> Math.abs(apart) <= 1);
  }
}
