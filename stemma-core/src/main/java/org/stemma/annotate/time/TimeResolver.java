package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/** Gives an expression its meaning in its context. */
final class TimeResolver {

  private TimeResolver() {}

  /** The meaning, or nothing if the words turn out to be no time expression (30 February). */
  static Optional<TimeSense> sense(Shape shape, Tense tense, TimeContext context) {
    Optional<TimeSense> sense =
        switch (shape.kind()) {
          case "date" -> TimeDates.sense(shape, tense, context);
          case "shift" -> Optional.of(TimeShifts.sense(shape, tense, context));
          case "deictic" -> Optional.of(TimeShifts.deictic(shape, context));
          case "duration" -> Optional.of(TimeLengths.duration(shape));
          case "vague" ->
              Optional.of(
                  TimeSense.open(
                      TimexType.DURATION,
                      TimeLengths.period("X", shape.text("unit").orElse("X")),
                      "a length of time, no date"));
          case "set" -> Optional.of(TimeLengths.set(shape));
          case "text" ->
              Optional.of(
                  TimeSense.open(
                      TimexType.DURATION, shape.text("value").orElse(""), "a length of time"));
          case "reference" ->
              Optional.of(
                  TimeSense.open(
                      TimexType.DATE, shape.text("value").orElse(""), "the words fix no date"));
          case "quarter" -> Optional.of(TimeShifts.quarter(shape, context));
          case "yearago" -> Optional.of(TimeShifts.yearAgo(context));
          case "period" -> Optional.of(TimeShifts.period(shape, context));
          case "none" -> Optional.empty();
          case "clock", "part" -> Optional.of(dayOf(shape, context));
          default -> throw new IllegalStateException("kind " + shape.kind() + " must be known");
        };
    return sense.map(found -> timed(shape, found));
  }

  /** The day that a time of day stands in when no day is named beside it. */
  private static TimeSense dayOf(Shape shape, TimeContext context) {
    boolean then = shape.text("origin").filter("then"::equals).isPresent();
    Optional<CalendarPoint> named =
        (then ? context.named() : context.happened()).filter(p -> p.grain() == Grain.DAY);
    Optional<LocalDate> day =
        then || context.anchor().isEmpty() ? named.map(CalendarPoint::first) : context.anchor();
    return day.map(date -> date.plusDays(then ? shape.number("relation").orElse(0) : 0))
        .map(
            date ->
                TimeSense.of(
                    CalendarPoint.of(date, Grain.DAY), false, "on the day named before it"))
        .orElseGet(
            () ->
                new TimeSense(
                    TimexType.TIME,
                    "XXXX-XX-XX",
                    new TimeValue.UnknownDay(Optional.empty()),
                    "no day is named",
                    Optional.empty()));
  }

  private static TimeSense timed(Shape shape, TimeSense sense) {
    if (sense.type() == TimexType.SET) {
      return sense;
    }
    return shape
        .text("clock")
        .map(clock -> "T" + clock)
        .or(() -> shape.number("hour").map(hour -> clock(shape, hour)))
        .or(() -> shape.text("part"))
        .map(sense::at)
        .orElse(sense);
  }

  private static String clock(Shape shape, int hour) {
    String half =
        shape
            .text("half day")
            .orElse(
                switch (shape.text("part").orElse("")) {
                  case "TAF", "TEV", "TNI" -> "pm";
                  default -> "";
                });
    int full =
        half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
    return String.format(Locale.ROOT, "T%02d:%02d", full, shape.number("minute").orElse(0));
  }
}
