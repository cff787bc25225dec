package org.stemma.annotate.time;

import java.util.Optional;
import org.stemma.annotation.TimexType;
import org.stemma.time.CalendarPoint;
import org.stemma.time.TimeValue;

/**
 * What an expression was found to mean.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param time the date as far as it is fixed
 * @param reason how it was found, without the words themselves
 * @param point the stretch of the calendar, if one is fixed
 */
record TimeSense(
    TimexType type, String value, TimeValue time, String reason, Optional<CalendarPoint> point) {

  static TimeSense of(CalendarPoint point, boolean approximate, String reason) {
    return new TimeSense(
        TimexType.DATE, point.timex(), point.value(approximate), reason, Optional.of(point));
  }

  /** A sense that dates nothing: a length, a repetition, a time left open. */
  static TimeSense open(TimexType type, String value, String reason) {
    return new TimeSense(type, value, TimeValue.none(), reason, Optional.empty());
  }

  TimeSense withTime(TimeValue newTime, String newReason) {
    return new TimeSense(type, value, newTime, newReason, point);
  }

  /** The same day at a time of day ({@code TMO}, {@code T09:30}). */
  TimeSense at(String partOfDay) {
    return new TimeSense(TimexType.TIME, value + partOfDay, time, reason, point);
  }

  /** The same repeated day at a time of day: "Sunday mornings". */
  TimeSense repeatedAt(String partOfDay) {
    return new TimeSense(TimexType.SET, value + partOfDay, time, reason, point);
  }
}
