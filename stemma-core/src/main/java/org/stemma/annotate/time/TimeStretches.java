package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/**
 * Tells the date more exactly than its TIMEX3 value can: "nearly 20 years ago" is about a year,
 * "earlier this month" ends today, "the past year" is the twelve months before today and no
 * calendar year, a fiscal year need not be that of the calendar, 5/1/2026 may be in May or in
 * January. The value stays as it is.
 */
final class TimeStretches {

  private static final Set<String> ROUGH =
      Set.of("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE");

  private TimeStretches() {}

  static TimeSense read(Shape shape, TimeSense sense, TimeContext context) {
    if (shape.text("anchored").isPresent()) {
      return anchored(shape, sense, context);
    }
    if (sense.point().isEmpty()) {
      return sense;
    }
    CalendarPoint point = sense.point().get();
    if (shape.text("fiscal").isPresent()) {
      TimeValue year = CalendarPoint.of(point.first(), Grain.YEAR).value(true);
      return sense.withTime(year, sense.reason() + ", a year of accounts");
    }
    if (shape.text("order").isPresent()) {
      return turned(point.first())
          .map(day -> sense.withTime(either(point.first(), day), "month or day may stand first"))
          .orElse(sense);
    }
    if (!shape.kind().equals("shift")) {
      return sense;
    }
    String mod = shape.text("mod").orElse("");
    if (shape.text("number").isPresent() && ROUGH.contains(mod)) {
      return sense.withTime(point.value(true), sense.reason() + ", about");
    }
    if (context.anchor().isEmpty()) {
      return sense;
    }
    LocalDate today = context.anchor().get();
    if (shape.is("origin", "past")) {
      return before(point, today)
          .map(from -> sense.withTime(days(from, today), "up to " + context.anchorBasis()))
          .orElse(sense);
    }
    boolean within = point.first().isBefore(today) && today.isBefore(point.last());
    return switch (within ? mod : "") {
      case "BEFORE" -> sense.withTime(days(point.first(), today), "up to " + context.anchorBasis());
      case "AFTER" -> sense.withTime(days(today, point.last()), "from " + context.anchorBasis());
      default -> sense;
    };
  }

  /** The day with its month and day in the other order, if that is another day. */
  private static Optional<LocalDate> turned(LocalDate date) {
    return date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()
        ? Optional.empty()
        : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
  }

  /** One of two days, whichever order they are given in. */
  static TimeValue either(LocalDate one, LocalDate other) {
    return new TimeValue.Choice(Stream.of(one, other).sorted().map(TimeValue::day).toList(), false);
  }

  private static TimeValue days(LocalDate from, LocalDate to) {
    return new TimeValue.Interval(Optional.of(TimeValue.day(from)), Optional.of(TimeValue.day(to)));
  }

  /** "the past three months" end with the day of publication, "the next ten days" begin with it. */
  private static TimeSense anchored(Shape shape, TimeSense sense, TimeContext context) {
    Optional<Period> length = length(shape);
    int side = shape.number("relation").orElse(0);
    boolean then = shape.is("origin", "then");
    if (length.isEmpty() || context.anchor().isEmpty() || side == 0 || then) {
      return sense;
    }
    LocalDate today = context.anchor().get();
    return side < 0
        ? sense.withTime(days(today.minus(length.get()), today), "up to " + context.anchorBasis())
        : sense.withTime(days(today, today.plus(length.get())), "from " + context.anchorBasis());
  }

  private static Optional<Period> length(Shape shape) {
    Optional<Integer> number =
        shape
            .text("number")
            .filter(n -> n.length() <= 3 && !n.contains(".") && !n.equals("X"))
            .map(Integer::valueOf);
    return number.flatMap(
        n ->
            switch (shape.text("unit").orElse("")) {
              case "D", "N" -> Optional.of(Period.ofDays(n));
              case "W" -> Optional.of(Period.ofWeeks(n));
              case "F" -> Optional.of(Period.ofWeeks(2 * n));
              case "M" -> Optional.of(Period.ofMonths(n));
              case "Q" -> Optional.of(Period.ofMonths(3 * n));
              case "Y" -> Optional.of(Period.ofYears(n));
              case "DE" -> Optional.of(Period.ofYears(10 * n));
              default -> Optional.empty();
            });
  }

  /** The day one unit before {@code today}; nothing for units without a fixed length. */
  private static Optional<LocalDate> before(CalendarPoint point, LocalDate today) {
    return switch (point.grain()) {
      case DAY -> Optional.of(today.minusDays(1));
      case WEEK -> Optional.of(today.minusWeeks(1));
      case MONTH -> Optional.of(today.minusMonths(1));
      case QUARTER -> Optional.of(today.minusMonths(3));
      case YEAR -> Optional.of(today.minusYears(1));
      case DECADE -> Optional.of(today.minusYears(10));
      case WEEKEND, SEASON, HALF, CENTURY -> Optional.empty();
    };
  }
}
