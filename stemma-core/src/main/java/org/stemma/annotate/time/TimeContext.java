package org.stemma.annotate.time;

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
 * @param reported the period whose figures are reported there
 * @param frame the date that the telling has come to there; asides do not move it
 * @param stated the years that the segment gives its days
 * @param scene the day told of; a day on which somebody spoke is none
 */
record TimeContext(
    Optional<LocalDate> anchor,
    String anchorBasis,
    Optional<CalendarPoint> named,
    Optional<CalendarPoint> namedDay,
    TimeReported reported,
    Optional<CalendarPoint> frame,
    StatedYears stated,
    Optional<CalendarPoint> scene) {

  /**
   * So many years a telling goes on inside a sentence. Swept on WikiWars dev, 2026-11-22: value F1
   * of the halves (documents at even and at odd places of the file) is .860 and .835 with 0, .855
   * and .850 with 1, .854 and .846 with 3.
   */
  private static final int STEP = 1;

  /** Counted from {@code anchor} alone. */
  static TimeContext from(Optional<LocalDate> anchor, String anchorBasis) {
    return new TimeContext(
        anchor,
        anchorBasis,
        Optional.empty(),
        Optional.empty(),
        TimeReported.NONE,
        Optional.empty(),
        new StatedYears(),
        Optional.empty());
  }

  /** Where a date stands. */
  enum Standing {
    /** At the head of its sentence ("In 1942, ..."), where it sets the time of what follows. */
    LEADS,
    /** Inside its sentence. */
    WITHIN,
    /** Inside it, pointing away from the time told of ("by next summer"). */
    ASIDE
  }

  /**
   * @param byName whether the date is named and not counted from another
   */
  TimeContext withNamed(CalendarPoint point, Standing standing, boolean byName) {
    Optional<CalendarPoint> now = Optional.of(point);
    return new TimeContext(
        anchor,
        anchorBasis,
        now,
        point.grain() == Grain.DAY ? now : namedDay,
        byName && point.grain() == Grain.QUARTER ? reported.named(point, anchor) : reported,
        moves(point, standing) ? now : frame,
        stated,
        scene);
  }

  /** The same, telling of {@code day} if it is one. */
  TimeContext withScene(Optional<CalendarPoint> day) {
    Optional<CalendarPoint> told = day.filter(point -> point.grain() == Grain.DAY).or(() -> scene);
    return new TimeContext(anchor, anchorBasis, named, namedDay, reported, frame, stated, told);
  }

  /** The day of publication. */
  Optional<CalendarPoint> today() {
    return anchor.map(day -> CalendarPoint.of(day, Grain.DAY));
  }

  TimeContext withReported(TimeReported newReported) {
    return new TimeContext(anchor, anchorBasis, named, namedDay, newReported, frame, stated, scene);
  }

  /**
   * Inside a sentence a plain year never moves the frame; a finer date does if it belongs to the
   * year told of or the next.
   */
  private boolean moves(CalendarPoint point, Standing standing) {
    if (!point.grain().isFinerThan(Grain.DECADE)) {
      return false;
    }
    if (frame.isEmpty() || standing == Standing.LEADS) {
      return true;
    }
    if (standing == Standing.ASIDE) {
      return false;
    }
    int ahead = point.year() - frame.get().year();
    return point.grain() != Grain.YEAR && ahead >= 0 && ahead <= STEP;
  }

  TimeContext withStated(StatedYears years) {
    return new TimeContext(anchor, anchorBasis, named, namedDay, reported, frame, years, scene);
  }
}
