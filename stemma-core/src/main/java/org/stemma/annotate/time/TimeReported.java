package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;

/**
 * The period whose figures a business report gives, from which "a year earlier" and "the latest
 * quarter" count.
 *
 * @param quarter the quarter reported
 * @param compared what is compared with a year before: that quarter, or its year after "the nine
 *     months"
 */
record TimeReported(Optional<CalendarPoint> quarter, Optional<CalendarPoint> compared) {

  static final TimeReported NONE = new TimeReported(Optional.empty(), Optional.empty());

  /** After a quarter was named. One that is not over is forecast, unless it is the first named. */
  TimeReported named(CalendarPoint named, Optional<LocalDate> anchor) {
    boolean over = anchor.filter(day -> !day.isAfter(named.last())).isEmpty();
    return quarter.isEmpty() || over ? of(named) : this;
  }

  /** After an expression was read: "the latest quarter" or "the nine months" change it. */
  TimeReported after(Shape shape) {
    boolean latest =
        shape.kind().equals("quarter") && shape.number("step").filter(s -> s == 0).isPresent();
    if (latest) {
      return quarter.map(TimeReported::of).orElse(this);
    }
    boolean months =
        shape.kind().equals("duration")
            && shape.is("unit", "M")
            && (shape.is("number", "6") || shape.is("number", "9"));
    return months && quarter.isPresent()
        ? new TimeReported(quarter, quarter.map(q -> CalendarPoint.of(q.first(), Grain.YEAR)))
        : this;
  }

  /** The same period of the year before. */
  Optional<CalendarPoint> yearBefore() {
    return compared.map(p -> p.plus(p.grain() == Grain.QUARTER ? -4 : -1));
  }

  /** The same period of {@code year}. */
  CalendarPoint in(int year) {
    CalendarPoint whole = CalendarPoint.of(LocalDate.of(year, 1, 1), Grain.YEAR);
    return compared
        .filter(p -> p.grain() == Grain.QUARTER)
        .map(p -> CalendarPoint.of(p.first().withYear(year), Grain.QUARTER))
        .orElse(whole);
  }

  private static TimeReported of(CalendarPoint quarter) {
    return new TimeReported(Optional.of(quarter), Optional.of(quarter));
  }
}
