package org.stemma.event;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * What a report recalls of long before: "in 2029 a train struck a tractor here" is not what befell
 * the lorry that the report is about without a day.
 */
final class Recalled {

  /**
   * What ended more days before its page was published is recalled. By judgement, not swept: a
   * month, as for titles that tell what is new.
   */
  private static final int NEWS_DAYS = 31;

  private Recalled() {}

  /**
   * Whether one is recalled with its day and the other, told on the same page without a day, gives
   * no sign that it is the same: another word tells it, or the one recalled is given as new.
   */
  static boolean areTwo(Occurrence a, Occurrence b) {
    return a.page().equals(b.page()) && (isAside(a, b) || isAside(b, a));
  }

  private static boolean isAside(Occurrence recalled, Occurrence undated) {
    boolean open =
        undated.mention().time() instanceof TimeValue.None
            && !undated.passage().equals(recalled.passage())
            && isOfLongAgo(recalled);
    boolean other = !IncidentWords.areSynonyms(recalled.stem(), undated.stem());
    return open && (recalled.introduced() || other && !undated.pointsBack());
  }

  private static boolean isOfLongAgo(Occurrence occurrence) {
    Optional<LocalDate> published =
        occurrence
            .reading()
            .article()
            .published(occurrence.mention().span().start())
            .flatMap(day -> day.value().latest());
    return published.isPresent()
        && occurrence
            .mention()
            .time()
            .latest()
            .filter(day -> day.isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
  }
}
