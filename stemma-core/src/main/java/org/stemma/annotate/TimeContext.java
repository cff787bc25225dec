package org.stemma.annotate;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.time.CalendarPoint;
import org.stemma.time.Grain;

/**
 * What a time expression may be counted from.
 *
 * @param anchor day of publication as the page states it; never the day of the run
 * @param anchorBasis where the page states it
 * @param named the date last named before the expression in the same segment
 * @param namedDay the day last named there
 * @param namedQuarter the quarter last named there
 * @param statedYear the year of the full dates of the segment, if they all agree
 */
record TimeContext(
    Optional<LocalDate> anchor,
    String anchorBasis,
    Optional<CalendarPoint> named,
    Optional<CalendarPoint> namedDay,
    Optional<CalendarPoint> namedQuarter,
    Optional<Integer> statedYear) {

  /** Counted from {@code anchor} alone. */
  static TimeContext from(Optional<LocalDate> anchor, String anchorBasis) {
    return new TimeContext(
        anchor,
        anchorBasis,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  TimeContext withNamed(CalendarPoint point) {
    Optional<CalendarPoint> now = Optional.of(point);
    return new TimeContext(
        anchor,
        anchorBasis,
        now,
        point.grain() == Grain.DAY ? now : namedDay,
        point.grain() == Grain.QUARTER ? now : namedQuarter,
        statedYear);
  }

  TimeContext withStatedYear(Optional<Integer> year) {
    return new TimeContext(
        anchor, anchorBasis, Optional.empty(), Optional.empty(), Optional.empty(), year);
  }
}
