package org.stemma.annotate.event;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.annotation.EventStatus;
import org.stemma.syntax.Clause;
import org.stemma.time.TimeValue;

/** What its date adds to what is said of an event: it is still to come, or lies long before. */
final class DatedStanding {

  /**
   * A past perfect of a year at least so many before the page's tells background: a whole year lies
   * between. By judgement, not swept.
   */
  private static final int BACKGROUND_YEARS = 2;

  private DatedStanding() {}

  /**
   * The status of the event that {@code trigger} names.
   *
   * @param said what the words say of it
   * @param told the day of the page, if known
   */
  static EventStatus of(
      Clause clause,
      EventTrigger trigger,
      EventStatus said,
      TimeValue time,
      Optional<LocalDate> told) {
    boolean open = time.earliest().isPresent() && time.latest().isEmpty();
    if (said == EventStatus.DENIED && open && OwnStanding.isPutOff(clause, trigger.word())) {
      return EventStatus.ANNOUNCED;
    }
    boolean background =
        said == EventStatus.REPORTED
            && !trigger.nominal()
            && OwnStanding.isPastPerfect(clause, trigger.word())
            && told.flatMap(page -> time.latest().filter(day -> isLongBefore(day, page)))
                .isPresent();
    return background ? EventStatus.HISTORICAL : said;
  }

  private static boolean isLongBefore(LocalDate day, LocalDate page) {
    return page.getYear() - day.getYear() >= BACKGROUND_YEARS;
  }
}
