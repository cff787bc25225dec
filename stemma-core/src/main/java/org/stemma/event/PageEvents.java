package org.stemma.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events of one page: full mentions are joined first, then those that only point back, then
 * titles and headings.
 */
final class PageEvents {

  /** A title in the present tense tells of nothing older, in days. By judgement, not swept. */
  private static final int NEWS_DAYS = 31;

  private PageEvents() {}

  /** The events of one page; what points to none of them is added to {@code pointing}. */
  static List<EventGroup> of(List<Occurrence> here, List<Occurrence> pointing) {
    List<EventGroup> groups = new ArrayList<>();
    for (Occurrence occurrence : here) {
      if (!occurrence.heading() && !occurrence.pointsBack()) {
        Optional<EventGroup> same =
            groups.stream()
                .filter(g -> g.admits(occurrence))
                .filter(g -> g.shows(occurrence, Sameness.Distance.PAGE))
                .max(Comparator.comparing((EventGroup g) -> g.isCalledLike(occurrence)));
        same.ifPresentOrElse(g -> g.add(occurrence), () -> groups.add(new EventGroup(occurrence)));
      }
    }
    for (Occurrence occurrence : here) {
      if (!occurrence.heading() && occurrence.pointsBack()) {
        Antecedent.of(groups, occurrence)
            .ifPresentOrElse(g -> g.add(occurrence), () -> pointing.add(occurrence));
      }
    }
    for (Occurrence occurrence : here) {
      if (occurrence.heading()) {
        groups.stream()
            .filter(g -> g.admits(occurrence))
            .filter(g -> !occurrence.isNews() || !isPast(g, occurrence))
            .filter(g -> g.members().stream().anyMatch(m -> Sameness.related(m, occurrence)))
            .max(Comparator.comparingInt(g -> likeness(g, occurrence)))
            .ifPresent(g -> g.add(occurrence));
      }
    }
    return groups;
  }

  /** Whether the page tells the event as one of long before it was published. */
  private static boolean isPast(EventGroup group, Occurrence title) {
    Optional<LocalDate> published =
        title
            .reading()
            .article()
            .published(title.mention().span().start())
            .flatMap(day -> day.value().latest());
    Optional<LocalDate> last = group.time().latest();
    return published.isPresent()
        && last.filter(day -> day.isBefore(published.get().minusDays(NEWS_DAYS))).isPresent();
  }

  /** Titles say it in the words of the text: the event word counts most, then who is named. */
  private static int likeness(EventGroup group, Occurrence title) {
    return group.members().stream()
        .mapToInt(m -> (m.stem().equals(title.stem()) ? 3 : 0) + SharedParties.count(m, title))
        .max()
        .orElse(0);
  }
}
