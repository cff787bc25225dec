package org.stemma.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/**
 * Finds the point of the calendar that a date names: with its year here, without one in {@link
 * TimeYearless}, by its weekday in {@link TimeWeekdays}.
 */
final class TimeDates {

  private static final String STATED = "stated";

  private TimeDates() {}

  static Optional<TimeSense> sense(Shape shape, Tense tense, TimeContext context) {
    boolean approximate = shape.is("mod", "APPROX");
    if (shape.text("decade").isPresent() || shape.text("ordinal").isPresent()) {
      return wide(shape, approximate);
    }
    Optional<Integer> year = year(shape, context);
    if (shape.is("era", "then") && year.isEmpty()) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return inYear(shape, year.get()).map(point -> TimeSense.of(point, approximate, STATED));
    }
    boolean told = tense != Tense.PRESENT && tense != Tense.OPEN;
    if (shape.text("plural").isPresent() && !told) {
      return Optional.of(
          TimeLengths.set(shape)); // "sales are best in the second and third quarters"
    }
    boolean bare = shape.text("day").isEmpty() && shape.text("nth").isEmpty();
    if (shape.text("weekday").isPresent() && bare) {
      return Optional.of(TimeWeekdays.sense(shape, tense, context));
    }
    return Optional.of(TimeYearless.sense(shape, tense, context, approximate));
  }

  private static Optional<TimeSense> wide(Shape shape, boolean approximate) {
    boolean before = shape.text("era").isPresent();
    Optional<CalendarPoint> point =
        shape
            .number("ordinal")
            .map(n -> before ? -100 * n + 1 : 100 * (n - 1))
            .map(year -> CalendarPoint.of(LocalDate.of(year, 1, 1), Grain.CENTURY))
            .or(
                () ->
                    shape
                        .number("decade")
                        .map(n -> before ? -n : n < 100 ? (n < 20 ? 2000 + n : 1900 + n) : n)
                        .map(year -> CalendarPoint.of(LocalDate.of(year, 1, 1), Grain.DECADE)));
    return point.map(p -> TimeSense.of(p, approximate, STATED)).map(s -> halved(shape, s));
  }

  /** "the second half of the 1990s": the date is five years, the value that of the decade. */
  private static TimeSense halved(Shape shape, TimeSense sense) {
    Optional<Integer> half = shape.number("half");
    if (half.isEmpty() || !(sense.time() instanceof TimeValue.Interval decade)) {
      return sense;
    }
    int first = decade.earliest().orElseThrow().getYear() + 5 * (half.get() - 1);
    return sense.withTime(
        new TimeValue.Interval(
            Optional.of(new TimeValue.Year(first, false)),
            Optional.of(new TimeValue.Year(first + 4, false))),
        sense.reason());
  }

  private static Optional<Integer> year(Shape shape, TimeContext context) {
    Optional<Integer> year = shape.number("year");
    Optional<Integer> two = shape.number("shortyear");
    if (two.isPresent()) {
      return two.map(n -> year.isPresent() ? year.get() / 100 * 100 + n : TimeYears.century(n));
    }
    String era = shape.text("era").orElse("");
    boolean ancient = context.named().filter(point -> point.year() <= 0).isPresent();
    return switch (era) {
      case "bc" -> year.map(y -> 1 - y);
      case "then" -> ancient ? year.map(y -> 1 - y) : Optional.empty();
      default -> year;
    };
  }

  /** The point in {@code year}, or nothing if there is no such day (30 February). */
  static Optional<CalendarPoint> inYear(Shape shape, int year) {
    try {
      return Optional.of(
          shape
              .text("holiday")
              .map(rule -> CalendarPoint.of(TimeHolidays.in(year, rule), grain(shape)))
              .or(() -> shape.number("season").map(season -> CalendarPoint.season(year, season)))
              .or(() -> shape.number("quarter").map(q -> at(year, 3 * q - 2, Grain.QUARTER)))
              .or(() -> shape.number("half").map(half -> at(year, 6 * half - 5, Grain.HALF)))
              .or(() -> shape.number("month").map(month -> month(shape, year, month)))
              .orElseGet(() -> at(year, 1, Grain.YEAR)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static CalendarPoint month(Shape shape, int year, int month) {
    Optional<Integer> day = shape.number("day");
    Optional<Integer> nth = shape.number("nth");
    if (nth.isPresent()) {
      return CalendarPoint.of(nth(LocalDate.of(year, month, 1), nth.get(), shape), Grain.DAY);
    }
    return day.isPresent()
        ? CalendarPoint.of(LocalDate.of(year, month, day.get()), grain(shape))
        : at(year, month, Grain.MONTH);
  }

  /** A day, or the week or weekend that it lies in. */
  private static Grain grain(Shape shape) {
    return shape.text("grain").map(Grain::valueOf).orElse(Grain.DAY);
  }

  /** "the second Sunday of May", "the last day of March" (-1). */
  private static LocalDate nth(LocalDate month, int nth, Shape shape) {
    Optional<DayOfWeek> weekday = shape.number("weekday").map(DayOfWeek::of);
    LocalDate day =
        weekday.isPresent()
            ? month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday.get()))
            : month.with(TemporalAdjusters.lastDayOfMonth());
    if (day.getMonth() != month.getMonth()) {
      throw new DateTimeException("no " + nth + "th " + weekday + " in " + month);
    }
    return day;
  }

  private static CalendarPoint at(int year, int month, Grain grain) {
    return CalendarPoint.of(LocalDate.of(year, month, 1), grain);
  }
}
