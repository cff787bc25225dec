package org.stemma.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/** Finds the point of the calendar that a date names, whole or in part. */
final class TimeDates {

  private static final String NO_ANCHOR = "no date on the page to count from";
  private static final String STATED = "stated";

  /**
   * How much farther a day on the side that the tense speaks against counts. Swept on TBAQ dev,
   * 2026-11-28: value F1 of the documents at odd places is .792 with 4, .788 with 8, .781 with 40.
   */
  private static final int AGAINST = 4;

  /**
   * How much farther a day to come counts where no tense speaks: reports tell more of what was.
   * Swept likewise: .792 with 1, .794 with 2.
   */
  private static final int UNTOLD = 2;

  private TimeDates() {}

  static Optional<TimeSense> sense(Shape shape, Tense tense, TimeContext context) {
    boolean approximate = shape.text("mod").filter("APPROX"::equals).isPresent();
    if (shape.text("decade").isPresent() || shape.text("ordinal").isPresent()) {
      return wide(shape, approximate);
    }
    Optional<Integer> year = year(shape, context);
    if (shape.text("era").filter("then"::equals).isPresent() && year.isEmpty()) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return inYear(shape, year.get()).map(point -> TimeSense.of(point, approximate, STATED));
    }
    if (shape.text("weekday").isPresent() && shape.text("day").isEmpty()) {
      return Optional.of(weekday(shape, tense, context));
    }
    return Optional.of(yearless(shape, tense, context, approximate));
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
    return point.map(p -> TimeSense.of(p, approximate, STATED));
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
  private static Optional<CalendarPoint> inYear(Shape shape, int year) {
    try {
      return Optional.of(
          shape
              .text("holiday")
              .map(rule -> CalendarPoint.of(TimeHolidays.in(year, rule), Grain.DAY))
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
    return day.isPresent()
        ? CalendarPoint.of(LocalDate.of(year, month, day.get()), Grain.DAY)
        : at(year, month, Grain.MONTH);
  }

  private static CalendarPoint at(int year, int month, Grain grain) {
    return CalendarPoint.of(LocalDate.of(year, month, 1), grain);
  }

  private static TimeSense yearless(
      Shape shape, Tense tense, TimeContext context, boolean approximate) {
    Optional<Integer> relation = shape.number("relation");
    boolean then = shape.text("origin").filter("then"::equals).isPresent();
    if (then || context.anchor().isEmpty()) {
      Optional<Integer> named =
          (then ? context.named() : context.frame())
              .map(point -> then ? point.year() : toldYear(shape, point))
              .or(context::statedYear);
      int step = then && shape.text("season").isEmpty() ? relation.orElse(0) : 0;
      Optional<CalendarPoint> point = named.flatMap(year -> inYear(shape, year + step));
      return point
          .map(p -> TimeSense.of(p, approximate, "in the year named before it"))
          .orElseGet(() -> TimeSense.open(TimexType.DATE, partial(shape), "no year on the page"));
    }
    LocalDate anchor = context.anchor().get();
    IntFunction<Optional<CalendarPoint>> years = year -> inYear(shape, year);
    List<CalendarPoint> around =
        List.of(anchor.getYear() - 1, anchor.getYear(), anchor.getYear() + 1).stream()
            .flatMap(year -> years.apply(year).stream())
            .toList();
    Optional<CalendarPoint> point =
        relation.isPresent()
            ? related(around, anchor, relation.get(), shape)
            : nearest(shape, around, anchor, tense);
    return point
        .map(p -> TimeSense.of(p, approximate, "counted from " + context.anchorBasis()))
        .orElseGet(() -> TimeSense.open(TimexType.DATE, partial(shape), "no such day"));
  }

  /**
   * The year of the telling; it turns between the last months of a year and the first of the next.
   */
  private static int toldYear(Shape shape, CalendarPoint frame) {
    boolean late = frame.grain().isFinerThan(Grain.QUARTER) && frame.first().getMonthValue() >= 10;
    boolean early = shape.number("month").filter(month -> month <= 3).isPresent();
    return late && early ? frame.year() + 1 : frame.year();
  }

  private static Optional<CalendarPoint> related(
      List<CalendarPoint> around, LocalDate anchor, int relation, Shape shape) {
    boolean byYear =
        shape.text("quarter").isPresent()
            || shape.text("half").isPresent()
            || shape.text("by").isPresent();
    if (relation == 0 || byYear) {
      return around.stream().filter(p -> p.year() == anchor.getYear() + relation).findFirst();
    }
    return relation < 0
        ? around.stream().filter(p -> p.last().isBefore(anchor)).reduce((a, b) -> b)
        : around.stream().filter(p -> p.first().isAfter(anchor)).findFirst();
  }

  private static Optional<CalendarPoint> nearest(
      Shape shape, List<CalendarPoint> around, LocalDate anchor, Tense tense) {
    if (shape.text("month").isPresent() || shape.text("holiday").isPresent()) {
      return around.stream()
          .min((a, b) -> Long.compare(distance(a, anchor, tense), distance(b, anchor, tense)));
    }
    return around.stream().filter(p -> !p.first().isAfter(anchor)).reduce((a, b) -> b);
  }

  /**
   * Days from the anchor, weighted: a side that the tense speaks against counts more, and so does
   * the time to come where no tense speaks.
   */
  private static long distance(CalendarPoint point, LocalDate anchor, Tense tense) {
    long ahead = ChronoUnit.DAYS.between(anchor, point.first());
    long behind = ChronoUnit.DAYS.between(point.last(), anchor);
    if (ahead > 0) {
      return switch (tense) {
        case PAST -> AGAINST * ahead;
        case OPEN -> UNTOLD * ahead;
        case FUTURE -> ahead;
      };
    }
    return behind > 0 ? (tense == Tense.FUTURE ? AGAINST * behind : behind) : 0;
  }

  private static String partial(Shape shape) {
    String day = shape.number("day").map(d -> String.format(Locale.ROOT, "-%02d", d)).orElse("");
    return shape
        .number("month")
        .map(month -> String.format(Locale.ROOT, "XXXX-%02d", month) + day)
        .or(() -> shape.number("season").map(TimeLengths::season))
        .or(() -> shape.text("quarter").map(quarter -> "XXXX-Q" + quarter))
        .orElse("XXXX");
  }

  private static TimeSense weekday(Shape shape, Tense tense, TimeContext context) {
    DayOfWeek day = DayOfWeek.of(shape.number("weekday").orElse(1));
    boolean then = shape.text("origin").filter("then"::equals).isPresent();
    Optional<LocalDate> anchor =
        then
            ? context.named().filter(p -> p.grain() == Grain.DAY).map(CalendarPoint::first)
            : context.anchor();
    if (anchor.isEmpty()) {
      return new TimeSense(
          TimexType.DATE,
          "XXXX-WXX-" + day.getValue(),
          new TimeValue.UnknownDay(Optional.of(day)),
          NO_ANCHOR,
          Optional.empty());
    }
    LocalDate from = anchor.get();
    String basis = then ? from.toString() : context.anchorBasis();
    LocalDate before = from.with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = from.with(TemporalAdjusters.nextOrSame(day));
    Optional<Integer> week = shape.number("week");
    if (week.isPresent()) {
      LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return day(
          monday.plusWeeks(week.get()).plusDays(day.getValue() - 1L), "counted from " + basis);
    }
    int relation = shape.number("relation").orElse(2);
    return switch (relation) {
      case -1 -> day(from.with(TemporalAdjusters.previous(day)), "before " + basis);
      case 1 -> day(from.with(TemporalAdjusters.next(day)), "after " + basis);
      case 0 -> day(tense == Tense.PAST ? before : after, "in the week of " + basis);
      default ->
          switch (tense) {
            case PAST -> day(before, "last before " + basis);
            case FUTURE -> day(after, "next after " + basis);
            case OPEN -> either(before, after, basis);
          };
    };
  }

  private static TimeSense day(LocalDate date, String reason) {
    return TimeSense.of(CalendarPoint.of(date, Grain.DAY), false, reason);
  }

  private static TimeSense either(LocalDate before, LocalDate after, String basis) {
    if (before.equals(after)) {
      return day(before, "day of " + basis);
    }
    TimeValue both =
        new TimeValue.Choice(List.of(TimeValue.day(before), TimeValue.day(after)), false);
    return day(before, "")
        .withTime(both, "before or after " + basis + ", the tense leaves it open");
  }
}
