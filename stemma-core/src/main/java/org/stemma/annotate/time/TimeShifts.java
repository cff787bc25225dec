package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/** Counts days, weeks, years from the day of publication or from a date named before. */
final class TimeShifts {

  /**
   * More steps than this (ten thousand years of days) count nothing in a report. A bound against
   * hostile input, no threshold.
   */
  private static final long MOST = 4_000_000;

  /** Why a date stays open where the page states none. */
  static final String NO_ANCHOR = "no date on the page to count from";

  private TimeShifts() {}

  static TimeSense sense(Shape shape, TimeContext context) {
    String unit = shape.text("unit").orElse("D");
    boolean then = shape.is("origin", "then");
    String number = shape.text("number").orElse("");
    Optional<Long> steps = steps(shape, number);
    boolean back = shape.number("sign").or(() -> shape.number("relation")).orElse(0) < 0;
    if (steps.isEmpty()) {
      return TimeSense.open(
          TimexType.DATE, back ? "PAST_REF" : "FUTURE_REF", "the distance is not told");
    }
    Optional<Grain> grain = grain(unit);
    if (grain.isEmpty()) {
      return clock(unit, number);
    }
    long count = unit.equals("F") ? 2 * steps.get() : steps.get();
    Optional<CalendarPoint> origin =
        switch (grain.get()) {
          case DAY -> context.namedDay().or(context::named);
          case YEAR ->
              context.anchor().isEmpty() ? context.frame().or(context::named) : context.named();
          case WEEK, WEEKEND, MONTH, QUARTER, SEASON, HALF, DECADE, CENTURY -> context.named();
        };
    boolean narrated = shape.text("step").isPresent() && context.anchor().isEmpty();
    if ((then || narrated) && origin.isPresent()) {
      CalendarPoint named = origin.get();
      if (count == 0 && grain.get().isFinerThan(named.grain())) {
        return unknown(grain.get());
      }
      CalendarPoint point = CalendarPoint.of(named.first(), grain.get()).plus(count);
      boolean precise = !grain.get().isFinerThan(named.grain());
      TimeSense sense = TimeSense.of(point, false, "counted from " + named.timex());
      return precise ? sense : sense.withTime(named.value(true), "about " + named.timex());
    }
    if (context.anchor().isPresent()) {
      CalendarPoint point = CalendarPoint.of(context.anchor().get(), grain.get()).plus(count);
      return then
          ? unnamed(point)
          : TimeSense.of(point, false, "counted from " + context.anchorBasis());
    }
    if (grain.get() == Grain.YEAR && !then) {
      Optional<Integer> year =
          context.stated().only().or(() -> context.named().map(CalendarPoint::year));
      if (year.isPresent()) {
        LocalDate first = LocalDate.of(year.get(), 1, 1);
        CalendarPoint point = CalendarPoint.of(first, Grain.YEAR).plus(count);
        TimeSense beside = TimeSense.of(point, false, "counted from the dates stated beside it");
        return context.stated().only().isPresent()
            ? beside
            : beside.withTime(TimeValue.none(), NO_ANCHOR);
      }
    }
    return unknown(grain.get());
  }

  /**
   * "two decades ago" is about a year, not some year of another decade; "a year and a half ago" is
   * about a month.
   */
  static Shape inYears(Shape shape) {
    String number = shape.text("number").orElse("X");
    if (!shape.kind().equals("shift") || number.equals("X")) {
      return shape;
    }
    if (shape.is("unit", "DE")) {
      return about(shape, 10 * Double.parseDouble(number), "Y");
    }
    return shape.is("unit", "Y") && number.endsWith(".5")
        ? about(shape, 12 * Double.parseDouble(number), "M")
        : shape;
  }

  private static Shape about(Shape shape, double number, String unit) {
    return shape
        .with("unit", unit)
        .with("number", String.valueOf(Math.round(number)))
        .with("mod", shape.text("mod").orElse("APPROX"));
  }

  /**
   * "the weekend": one that is told of on a Monday to Friday is the one before, unless it is still
   * to come.
   */
  static Shape told(Shape shape, Tense tense, TimeContext context) {
    boolean plain = shape.is("unit", "WE") && shape.text("article").isPresent();
    boolean week = context.anchor().filter(d -> d.getDayOfWeek().getValue() <= 5).isPresent();
    if (!plain || !week || tense == Tense.FUTURE) {
      return shape;
    }
    return shape.with("step", "-1");
  }

  /**
   * "the next day" where no day is named before it: TimeBank counts the value from the day of
   * publication, the date stays unknown.
   */
  private static TimeSense unnamed(CalendarPoint point) {
    TimeSense open = unknown(point.grain());
    return new TimeSense(
        TimexType.DATE, point.timex(), open.time(), "no date named before it", Optional.empty());
  }

  /**
   * "the third day": what it is counted from is seldom told, so the date stays unknown. TimeBank
   * takes the day named before it, or that of publication, as the value.
   */
  static TimeSense nthDay(TimeContext context) {
    TimeSense open = unknown(Grain.DAY);
    String value =
        context.namedDay().or(context::today).map(CalendarPoint::timex).orElse(open.value());
    return new TimeSense(
        TimexType.DATE, value, open.time(), "the first day is not told", Optional.empty());
  }

  /** "today" and its neighbours, also "a week tomorrow". */
  static TimeSense deictic(Shape shape, TimeContext context) {
    int days = shape.number("days").orElse(0) + 7 * shape.number("weeks").orElse(0);
    Optional<CalendarPoint> point =
        context.anchor().map(anchor -> CalendarPoint.of(anchor.plusDays(days), Grain.DAY));
    return point
        .map(p -> TimeSense.of(p, false, "counted from " + context.anchorBasis()))
        .orElseGet(
            () ->
                days == 0 && shape.text("part").isEmpty()
                    ? TimeSense.open(TimexType.DATE, "PRESENT_REF", "")
                        .withTime(new TimeValue.UnknownDay(Optional.empty()), NO_ANCHOR)
                    : unknown(Grain.DAY));
  }

  /** "the day before Christmas", "the week after Friday's vote". */
  static TimeSense away(Shape shape, TimeSense sense) {
    Optional<Integer> steps = shape.number("away");
    if (steps.isEmpty()) {
      return sense;
    }
    Grain grain = shape.text("away unit").flatMap(TimeShifts::grain).orElse(Grain.DAY);
    Optional<CalendarPoint> from = sense.point();
    if (from.isEmpty()) {
      return unknown(grain);
    }
    TimeSense away =
        TimeSense.of(step(from.get().first(), grain, steps.get()), false, sense.reason());
    if (!(sense.time() instanceof TimeValue.Choice choice)) {
      return away;
    }
    List<TimeValue> days =
        choice.values().stream()
            .flatMap(day -> day.earliest().stream())
            .map(day -> step(day, grain, steps.get()).value(false))
            .toList();
    // EDTF can choose between days, but not between weeks.
    TimeValue open = grain == Grain.DAY ? new TimeValue.Choice(days, false) : TimeValue.none();
    return away.withTime(open, sense.reason());
  }

  private static CalendarPoint step(LocalDate from, Grain grain, int steps) {
    return CalendarPoint.of(from, grain).plus(steps);
  }

  private static Optional<Long> steps(Shape shape, String number) {
    if (number.equals("X")) {
      return Optional.empty();
    }
    if (number.isEmpty()) {
      return Optional.of((long) shape.number("step").or(() -> shape.number("relation")).orElse(0));
    }
    double count = Double.parseDouble(number);
    return count > MOST
        ? Optional.empty()
        : Optional.of((long) Math.floor(count) * shape.number("sign").orElse(1));
  }

  private static Optional<Grain> grain(String unit) {
    return switch (unit) {
      case "D", "N" -> Optional.of(Grain.DAY);
      case "W", "F" -> Optional.of(Grain.WEEK);
      case "WE" -> Optional.of(Grain.WEEKEND);
      case "M" -> Optional.of(Grain.MONTH);
      case "Q" -> Optional.of(Grain.QUARTER);
      case "Y" -> Optional.of(Grain.YEAR);
      case "DE" -> Optional.of(Grain.DECADE);
      case "CE" -> Optional.of(Grain.CENTURY);
      default -> Optional.empty();
    };
  }

  /** Hours and minutes from now: the day alone is told, and only if they are few. */
  private static TimeSense clock(String unit, String number) {
    String value = number.isEmpty() ? "PRESENT_REF" : TimeLengths.period(number, unit);
    return TimeSense.open(
        number.isEmpty() ? TimexType.DATE : TimexType.DURATION, value, "hours, no date");
  }

  static TimeSense unknown(Grain grain) {
    String value =
        switch (grain) {
          case DAY -> "XXXX-XX-XX";
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case SEASON, HALF, YEAR -> "XXXX";
          case DECADE -> "XXX";
          case CENTURY -> "XX";
        };
    TimeValue time =
        grain == Grain.DAY ? new TimeValue.UnknownDay(Optional.empty()) : TimeValue.none();
    return new TimeSense(TimexType.DATE, value, time, NO_ANCHOR, Optional.empty());
  }
}
