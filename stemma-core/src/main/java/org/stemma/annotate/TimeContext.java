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
 * @param frame the date that the telling has come to there; asides do not move it
 * @param statedYear the year of the full dates of the segment, if they all agree
 */
record TimeContext(
    Optional<LocalDate> anchor,
    String anchorBasis,
    Optional<CalendarPoint> named,
    Optional<CalendarPoint> namedDay,
    Optional<CalendarPoint> namedQuarter,
    Optional<CalendarPoint> frame,
    Optional<Integer> statedYear) {

  /** Counted from {@code anchor} alone. */
  static TimeContext from(Optional<LocalDate> anchor, String anchorBasis) {
    return new TimeContext(
        anchor,
        anchorBasis,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param leads whether the date stands at the head of its sentence ("In 1942, ..."), where it
   *     sets the time of what follows
   * @param byName whether the date is named and not counted from another
   */
  TimeContext withNamed(CalendarPoint point, boolean leads, boolean byName) {
    Optional<CalendarPoint> now = Optional.of(point);
    return new TimeContext(
        anchor,
        anchorBasis,
        now,
        point.grain() == Grain.DAY ? now : namedDay,
        byName && point.grain() == Grain.QUARTER ? now : namedQuarter,
        moves(point, leads) ? now : frame,
        statedYear);
  }

  /**
   * Inside a sentence only a date of the year told of moves the frame; on one half of WikiWars
   * letting it jump 1, 2, 4 or any number of years lost a point of value F1.
   */
  private boolean moves(CalendarPoint point, boolean leads) {
    if (!point.grain().isFinerThan(Grain.DECADE)) {
      return false;
    }
    return frame.isEmpty()
        || leads
        || point.grain() != Grain.YEAR && point.year() == frame.get().year();
  }

  TimeContext withStatedYear(Optional<Integer> year) {
    return new TimeContext(
        anchor,
        anchorBasis,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        year);
  }
}
