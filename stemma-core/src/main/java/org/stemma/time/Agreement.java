package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Whether two values can both be said of one time. */
final class Agreement {

  private Agreement() {}

  static boolean possible(TimeValue one, TimeValue other) {
    if (one instanceof TimeValue.Choice choice) {
      return choice.values().stream().anyMatch(value -> possible(value, other));
    }
    if (other instanceof TimeValue.Choice choice) {
      return choice.values().stream().anyMatch(value -> possible(one, value));
    }
    Optional<DayOfWeek> mine = weekday(one);
    Optional<DayOfWeek> theirs = weekday(other);
    if (mine.isPresent() && theirs.isPresent()) {
      return mine.equals(theirs);
    }
    return Stretch.of(one).meets(Stretch.of(other))
        && mine.map(day -> holds(other, day)).orElse(true)
        && theirs.map(day -> holds(one, day)).orElse(true);
  }

  private static Optional<DayOfWeek> weekday(TimeValue value) {
    return value instanceof TimeValue.UnknownDay unknown ? unknown.weekday() : Optional.empty();
  }

  private static boolean holds(TimeValue value, DayOfWeek day) {
    Stretch stretch = Stretch.of(value);
    boolean open = stretch.first().equals(LocalDate.MIN) || stretch.last().equals(LocalDate.MAX);
    return open || !stretch.first().with(TemporalAdjusters.nextOrSame(day)).isAfter(stretch.last());
  }
}
