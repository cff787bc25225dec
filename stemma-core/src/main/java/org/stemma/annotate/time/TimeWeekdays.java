package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;
import org.stemma.time.TimeValue;

/** Finds the day that a weekday names, seen from the day of publication or one named before. */
final class TimeWeekdays {

  private TimeWeekdays() {}

  static TimeSense sense(Shape shape, Tense tense, TimeContext context) {
    DayOfWeek day = DayOfWeek.of(shape.number("weekday").orElse(1));
    boolean then = shape.is("origin", "then") || isTold(shape, tense);
    Optional<LocalDate> anchor =
        then
            ? context.named().filter(p -> p.grain() == Grain.DAY).map(CalendarPoint::first)
            : context.anchor();
    if (anchor.isEmpty()) {
      return new TimeSense(
          TimexType.DATE,
          "XXXX-WXX-" + day.getValue(),
          new TimeValue.UnknownDay(Optional.of(day)),
          then ? "no date named before it" : TimeShifts.NO_ANCHOR,
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
    Optional<Integer> weeks = shape.number("weeks");
    if (weeks.isPresent()) {
      return day(counted(shape, from, day).plusWeeks(weeks.get()), "counted from " + basis);
    }
    int relation = shape.number("relation").orElse(2);
    return switch (relation) {
      case -1 -> day(from.with(TemporalAdjusters.previous(day)), "before " + basis);
      case 1 -> day(from.with(TemporalAdjusters.next(day)), "after " + basis);
      case 0 -> day(isPast(tense) ? before : after, "in the week of " + basis);
      default ->
          switch (tense) {
            case PAST, ABOUT_PAST -> day(before, "last before " + basis);
            case PRESENT, FUTURE -> day(after, "next after " + basis);
            case OPEN -> either(before, after, basis);
          };
    };
  }

  /** "was put off to the next Friday": the one behind the day told of. */
  private static boolean isTold(Shape shape, Tense tense) {
    return tense == Tense.PAST
        && shape.text("article").isPresent()
        && shape.number("relation").filter(steps -> steps == 1).isPresent();
  }

  /** The day from which weeks are counted: "a week on Friday", "the Friday after next". */
  private static LocalDate counted(Shape shape, LocalDate from, DayOfWeek day) {
    return from.with(
        switch (shape.number("relation").orElse(0)) {
          case -1 -> TemporalAdjusters.previous(day);
          case 1 -> TemporalAdjusters.next(day);
          default -> TemporalAdjusters.nextOrSame(day);
        });
  }

  private static boolean isPast(Tense tense) {
    return tense == Tense.PAST || tense == Tense.ABOUT_PAST;
  }

  private static TimeSense day(LocalDate date, String reason) {
    return TimeSense.of(CalendarPoint.of(date, Grain.DAY), false, reason);
  }

  private static TimeSense either(LocalDate before, LocalDate after, String basis) {
    if (before.equals(after)) {
      return day(before, "day of " + basis);
    }
    return day(before, "")
        .withTime(
            TimeStretches.either(before, after),
            "before or after " + basis + ", the tense leaves it open");
  }
}
