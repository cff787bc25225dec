package org.stemma.annotate.time;

import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;

/** Counts from the period whose figures are reported ({@link TimeReported}). */
final class TimePeriods {

  private TimePeriods() {}

  /** A quarter counted from the one reported, or else from the last that is over. */
  static TimeSense quarter(Shape shape, TimeContext context) {
    int steps = shape.number("step").orElse(0);
    Optional<CalendarPoint> over =
        context
            .reported()
            .quarter()
            .or(() -> context.anchor().map(a -> CalendarPoint.of(a, Grain.QUARTER).plus(-1)));
    return over.map(q -> TimeSense.of(q.plus(steps), false, "counted from " + q.timex()))
        .orElseGet(() -> TimeShifts.unknown(Grain.QUARTER));
  }

  /** "a year ago": the same period where periods are compared, else the year before. */
  static TimeSense yearAgo(TimeContext context) {
    return context
        .reported()
        .yearBefore()
        .map(p -> TimeSense.of(p, false, "a year before the period reported"))
        .orElseGet(
            () ->
                TimeShifts.sense(
                    new Shape(0, 1, "shift", Map.of("unit", "Y", "step", "-1", "origin", "now")),
                    context));
  }

  /** "the 1988 period": the period reported, in another year. */
  static TimeSense period(Shape shape, TimeContext context) {
    CalendarPoint point = context.reported().in(shape.number("year").orElseThrow());
    return TimeSense.of(point, false, "the period reported, in that year");
  }
}
