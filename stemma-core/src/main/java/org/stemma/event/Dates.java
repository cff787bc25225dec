package org.stemma.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.time.TimeValue;

/** Compares and combines dates that are known to different degrees. */
final class Dates {

  private Dates() {}

  /** Whether both can be the date of one happening. */
  static boolean compatible(TimeValue a, TimeValue b) {
    if (isOpen(a) || isOpen(b)) {
      return true;
    }
    Optional<DayOfWeek> first = weekday(a);
    Optional<DayOfWeek> second = weekday(b);
    if (first.isPresent() && second.isPresent() && !first.equals(second)) {
      return false;
    }
    return !before(a, b) && !before(b, a);
  }

  private static boolean isOpen(TimeValue value) {
    return switch (value) {
      case TimeValue.None none -> true;
      case TimeValue.UnknownDay unknown -> unknown.weekday().isEmpty();
      case TimeValue.Day day -> false;
      case TimeValue.Month month -> false;
      case TimeValue.Year year -> false;
      case TimeValue.Interval interval -> false;
      case TimeValue.Choice choice -> false;
    };
  }

  private static Optional<DayOfWeek> weekday(TimeValue value) {
    if (value instanceof TimeValue.UnknownDay unknown) {
      return unknown.weekday();
    }
    return value instanceof TimeValue.Day day && !day.approximate()
        ? Optional.of(day.date().getDayOfWeek())
        : Optional.empty();
  }

  private static boolean before(TimeValue a, TimeValue b) {
    Optional<LocalDate> end = a.latest();
    Optional<LocalDate> start = b.earliest();
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  /** Whether both name the same day, by date or by weekday. */
  static boolean sameDay(TimeValue a, TimeValue b) {
    Optional<DayOfWeek> first = weekday(a);
    return first.isPresent() && first.equals(weekday(b)) && compatible(a, b);
  }

  /** How many days lie between two exact days; without end if either is none. */
  static long daysApart(TimeValue a, TimeValue b) {
    return a instanceof TimeValue.Day first && b instanceof TimeValue.Day second
        ? Math.abs(ChronoUnit.DAYS.between(first.date(), second.date()))
        : Long.MAX_VALUE;
  }

  /** Of two compatible dates the one that says more; {@code a} if they say as much. */
  static TimeValue closer(TimeValue a, TimeValue b) {
    return precision(b) > precision(a) ? b : a;
  }

  private static int precision(TimeValue value) {
    return switch (value) {
      case TimeValue.None none -> 0;
      case TimeValue.UnknownDay unknown -> unknown.weekday().isPresent() ? 2 : 1;
      case TimeValue.Year year -> 4;
      case TimeValue.Interval interval -> 3;
      case TimeValue.Choice choice -> 5;
      case TimeValue.Month month -> month.approximate() ? 5 : 6;
      case TimeValue.Day day -> day.approximate() ? 7 : 8;
    };
  }
}
