package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;

/**
 * Finds the year of a date that names none: the one nearest to the day of publication on the side
 * that the tense tells, or that of the telling.
 */
final class TimeYearless {

  /**
   * How much farther a day to come counts where the tense tells of what was. Swept on TBAQ dev,
   * 2026-11-28, with the parser: right values of the documents at even and at odd places are 784
   * and 766 with 4, 785 and 766 with 6, 781 and 766 with 12.
   */
  private static final int AHEAD_OF_PAST = 6;

  /**
   * How much farther a day that is over counts where the tense tells of what is to come. Swept
   * likewise: 785 and 765 with 4, 785 and 766 from 6 to 40, 785 and 764 with 1000.
   */
  private static final int BEHIND_FUTURE = 12;

  /**
   * How much farther a day to come counts where no tense speaks: reports tell more of what was.
   * Swept likewise: 784 and 765 with 1, 785 and 765 with 2 and 3.
   */
  private static final int UNTOLD = 2;

  private TimeYearless() {}

  static TimeSense sense(Shape shape, Tense tense, TimeContext context, boolean approximate) {
    Optional<Integer> relation = shape.number("relation");
    boolean then = shape.text("origin").filter("then"::equals).isPresent();
    if (then || context.anchor().isEmpty()) {
      Optional<Integer> named =
          (then ? context.named() : context.frame())
              .map(point -> then ? point.year() : toldYear(shape, point))
              .or(context::statedYear);
      int step = then && shape.text("season").isEmpty() ? relation.orElse(0) : 0;
      Optional<CalendarPoint> point = named.flatMap(year -> TimeDates.inYear(shape, year + step));
      return point
          .map(p -> TimeSense.of(p, approximate, "in the year named before it"))
          .orElseGet(() -> TimeSense.open(TimexType.DATE, partial(shape), "no year on the page"));
    }
    LocalDate anchor = context.anchor().get();
    IntFunction<Optional<CalendarPoint>> years = year -> TimeDates.inYear(shape, year);
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
        case PAST -> AHEAD_OF_PAST * ahead;
        case OPEN -> UNTOLD * ahead;
        case PRESENT, FUTURE -> ahead;
      };
    }
    return behind > 0 ? (tense == Tense.FUTURE ? BEHIND_FUTURE * behind : behind) : 0;
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
}
