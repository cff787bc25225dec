package org.stemma.annotate;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.time.CalendarPoint;

/**
 * What a time expression may be counted from.
 *
 * @param anchor day of publication as the page states it; never the day of the run
 * @param anchorBasis where the page states it
 * @param named the date last named before the expression in the same segment
 * @param statedYear the year of the full dates of the segment, if they all agree
 */
record TimeContext(
    Optional<LocalDate> anchor,
    String anchorBasis,
    Optional<CalendarPoint> named,
    Optional<Integer> statedYear) {

  TimeContext withNamed(CalendarPoint point) {
    return new TimeContext(anchor, anchorBasis, Optional.of(point), statedYear);
  }

  TimeContext withStatedYear(Optional<Integer> year) {
    return new TimeContext(anchor, anchorBasis, Optional.empty(), year);
  }
}
