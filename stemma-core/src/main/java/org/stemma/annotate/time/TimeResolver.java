package org.stemma.annotate.time;

import java.util.Locale;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.TimeValue;

/** Gives an expression its meaning in its context. */
final class TimeResolver {

  private static final String NAMED = "on the day named for it";
  private static final String NOW = "on the day of publication";

  private TimeResolver() {}

  /** The meaning, or nothing if the words turn out to be no time expression (30 February). */
  static Optional<TimeSense> sense(Shape found, Tense tense, TimeContext context) {
    Shape shape = TimeShifts.inYears(found);
    Optional<TimeSense> sense =
        switch (shape.kind()) {
          case "date" -> TimeDates.sense(shape, tense, context);
          case "shift" ->
              Optional.of(shift(TimeShifts.told(shape, tense, context), tense, context));
          case "deictic" -> Optional.of(TimeShifts.deictic(shape, context));
          case "nthday" -> Optional.of(TimeShifts.nthDay(context));
          case "ahead" -> Optional.of(ahead(shape, tense, context));
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
          case "quarter" -> Optional.of(TimePeriods.quarter(shape, context));
          case "yearago" -> Optional.of(TimePeriods.yearAgo(context));
          case "period" -> Optional.of(TimePeriods.period(shape, context));
          case "none" -> Optional.empty();
          case "clock", "part" -> Optional.of(dayOf(shape, tense, context));
          default -> throw new IllegalStateException("kind " + shape.kind() + " must be known");
        };
    return sense
        .map(told -> timed(shape, TimeStretches.read(shape, told, context)))
        .map(told -> TimeShifts.away(shape, told));
  }

  /**
   * "had passed it the day before" is not counted from a day to come that was named before it
   * ("closed until Sunday").
   */
  private static TimeSense shift(Shape shape, Tense tense, TimeContext context) {
    TimeSense sense = TimeShifts.sense(shape, context);
    boolean ahead =
        shape.is("origin", "then")
            && tense == Tense.PAST
            && sense.point().filter(point -> isToCome(point, context)).isPresent();
    return ahead
        ? TimeShifts.sense(shape, TimeContext.from(context.anchor(), context.anchorBasis()))
        : sense;
  }

  private static boolean isToCome(CalendarPoint point, TimeContext context) {
    return context.anchor().filter(day -> point.first().isAfter(day)).isPresent();
  }

  /** "will open in two weeks" says when, "was built in two weeks" how long. */
  private static TimeSense ahead(Shape shape, Tense tense, TimeContext context) {
    return tense == Tense.FUTURE
        ? TimeShifts.sense(shape.with("sign", "1"), context)
        : TimeLengths.duration(shape);
  }

  /** Whether {@code shape} is a time of day that no day is joined to. */
  static boolean needsDay(Shape shape) {
    return shape.kind().equals("clock") || shape.kind().equals("part");
  }

  /**
   * The day that a time of day stands in when no day is named beside it: the day told of. The
   * TIMEX3 value falls back on the day of publication, as TimeBank does; the date never does. What
   * was done is not told of a day to come.
   */
  private static TimeSense dayOf(Shape shape, Tense tense, TimeContext context) {
    boolean then = shape.is("origin", "then");
    boolean now = shape.is("origin", "now");
    Optional<CalendarPoint> told =
        then
            ? context.namedDay().map(p -> p.plus(shape.number("relation").orElse(0)))
            : now ? context.today() : shape.is("part", "TNI") ? Optional.empty() : context.scene();
    boolean done = tense == Tense.PAST;
    return told.filter(point -> !(done && isToCome(point, context)))
        .map(point -> TimeSense.of(point, false, now ? NOW : NAMED))
        .orElseGet(
            () ->
                new TimeSense(
                    TimexType.TIME,
                    context.today().map(CalendarPoint::timex).orElse("XXXX-XX-XX"),
                    new TimeValue.UnknownDay(Optional.empty()),
                    "no day is named",
                    Optional.empty()));
  }

  private static TimeSense timed(Shape shape, TimeSense sense) {
    if (sense.type() == TimexType.SET) {
      return shape.text("weekday").isPresent()
          ? shape.text("part").map(sense::repeatedAt).orElse(sense)
          : sense;
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
    int minutes = 60 * full + shape.number("minute").orElse(0);
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
  }
}
