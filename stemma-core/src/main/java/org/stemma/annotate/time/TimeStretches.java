package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.CalendarPoint;
import org.stemma.time.TimeValue;

/**
 * Tells the date more exactly than its TIMEX3 value can: "nearly 20 years ago" is about a year,
 * "earlier this month" ends today, "the past year" is the twelve months before today and no
 * calendar year. The value stays as it is.
 */
final class TimeStretches {

  private static final Set<String> ROUGH =
      Set.of("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE");

  private TimeStretches() {}

  static TimeSense read(Shape shape, TimeSense sense, TimeContext context) {
    if (sense.point().isEmpty() || !shape.kind().equals("shift")) {
      return sense;
    }
    CalendarPoint point = sense.point().get();
    String mod = shape.text("mod").orElse("");
    if (shape.text("number").isPresent() && ROUGH.contains(mod)) {
      return sense.withTime(point.value(true), sense.reason() + ", about");
    }
    if (context.anchor().isEmpty()) {
      return sense;
    }
    LocalDate today = context.anchor().get();
    if (shape.text("origin").filter("past"::equals).isPresent()) {
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

  private static TimeValue days(LocalDate from, LocalDate to) {
    return new TimeValue.Interval(Optional.of(TimeValue.day(from)), Optional.of(TimeValue.day(to)));
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
