package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
   * Days; more than lie between the anchor and any date of its year and the two beside it (731 at
   * most), so that a day to come is never nearer than one that is over: a deed of April is not told
   * as done in March. Any number above that span orders the dates alike.
   */
  private static final int NEVER = 10_000;

  /**
   * How much farther a day to come counts where the verb, but perhaps not the date, is of what was.
   * Swept on TBAQ dev, 2026-11-28, with the parser: right values of the documents at even and at
   * odd places, split by hand from the pairs that {@code eval timex} writes, are 787 and 768 with 3
   * and 6, 786 and 767 with 12.
   */
  private static final int AHEAD_OF_PAST = 6;

  /**
   * How much farther a day that is over counts where the tense tells of what is to come. Swept
   * likewise: 787 and 767 with 4, 787 and 768 with 12 and 40.
   */
  private static final int BEHIND_FUTURE = 12;

  /**
   * How much farther a day to come counts where no tense speaks: reports tell more of what was.
   * Swept likewise: 786 and 768 with 1, 787 and 768 with 2 and 3.
   */
  private static final int UNTOLD = 2;

  /** Days in which reports tell of the day on which another is remembered. By judgement. */
  private static final int REMEMBERED = 31;

  private TimeYearless() {}

  static TimeSense sense(Shape shape, Tense tense, TimeContext context, boolean approximate) {
    Optional<Integer> relation = shape.number("relation");
    boolean then = shape.is("origin", "then");
    if (then || context.anchor().isEmpty()) {
      return told(shape, then ? context.named() : context.frame(), then, context)
          .map(p -> TimeSense.of(p, approximate, "in the year named before it"))
          .orElseGet(() -> TimeSense.open(TimexType.DATE, partial(shape), "no year on the page"));
    }
    LocalDate anchor = context.anchor().get();
    List<CalendarPoint> around = around(shape, anchor.getYear());
    Optional<CalendarPoint> point =
        relation.isPresent()
            ? related(around, anchor, relation.get(), shape)
            : nearest(shape, around, anchor, tense);
    Optional<CalendarPoint> stated =
        point
            .filter(p -> relation.isEmpty() && shape.text("weekday").isEmpty())
            .filter(p -> mayBeOfAnother(p, anchor, tense))
            .flatMap(p -> context.stated().of(shape))
            .flatMap(year -> TimeDates.inYear(shape, year));
    if (stated.isPresent()) {
      return TimeSense.of(stated.get(), approximate, "in the year that the report gives the day");
    }
    return point
        .map(p -> TimeSense.of(p, approximate, "counted from " + context.anchorBasis()))
        .orElseGet(() -> TimeSense.open(TimexType.DATE, partial(shape), "no such day"));
  }

  /**
   * Whether a day may be of the year that the report gives it elsewhere, and not of the nearest: a
   * day of these weeks may be the day on which another is remembered.
   */
  private static boolean mayBeOfAnother(CalendarPoint nearest, LocalDate anchor, Tense tense) {
    return tense != Tense.FUTURE
        && tense != Tense.PRESENT
        && Math.abs(ChronoUnit.DAYS.between(nearest.first(), anchor)) > REMEMBERED;
  }

  private static Optional<CalendarPoint> told(
      Shape shape, Optional<CalendarPoint> named, boolean then, TimeContext context) {
    int relation = shape.number("relation").orElse(0);
    if (relation != 0 && named.isPresent()) {
      LocalDate from = relation < 0 ? named.get().first() : named.get().last();
      return related(around(shape, from.getYear()), from, relation, shape);
    }
    return named
        .map(point -> then ? point.year() : toldYear(shape, point))
        .or(() -> context.stated().only())
        .flatMap(year -> TimeDates.inYear(shape, year));
  }

  /**
   * What the words name in {@code year} and in the years on either side; where a weekday stands
   * beside a day ("Friday, 6 March"), in those years alone in which the two agree, if there are
   * any.
   */
  private static List<CalendarPoint> around(Shape shape, int year) {
    List<CalendarPoint> around =
        IntStream.rangeClosed(year - 1, year + 1)
            .boxed()
            .flatMap(y -> TimeDates.inYear(shape, y).stream())
            .toList();
    List<CalendarPoint> agreed =
        around.stream()
            .filter(
                point ->
                    point.grain() == Grain.DAY
                        && shape
                            .number("weekday")
                            .filter(day -> day == point.first().getDayOfWeek().getValue())
                            .isPresent())
            .toList();
    return agreed.isEmpty() ? around : agreed;
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
    boolean ahead =
        shape.text("season").isPresent() && (tense == Tense.FUTURE || tense == Tense.PRESENT);
    return ahead
        ? around.stream().filter(p -> p.first().isAfter(anchor)).findFirst()
        : around.stream().filter(p -> !p.first().isAfter(anchor)).reduce((a, b) -> b);
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
        case PAST -> NEVER + ahead;
        case ABOUT_PAST -> AHEAD_OF_PAST * ahead;
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
