package org.stemma.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.StoryItem;

/**
 * What a list of stories tells of one.
 *
 * @param reports how many tell it, {@code independent} of them not made from one another
 * @param first EDTF of the first page that states its date; empty if none does
 * @param last that of the last
 * @param events how many it tells of
 * @param contested contradictions, disputes and tensions
 */
public record StoryLine(
    String id,
    String label,
    int reports,
    int independent,
    Optional<String> first,
    Optional<String> last,
    int events,
    int contested) {

  /** The most independent reports first; of equals the newest. */
  static final Comparator<StoryLine> ORDER =
      Comparator.comparingInt(StoryLine::independent)
          .thenComparingInt(StoryLine::reports)
          .thenComparing(line -> line.last().orElse(""))
          .reversed()
          .thenComparing(StoryLine::id);

  static StoryLine of(StoryItem story, List<Object> items, Witnesses witnesses) {
    List<String> days = pages(items).flatMap(page -> page.published().stream()).sorted().toList();
    int reports = story.members().isEmpty() ? (int) pages(items).count() : story.members().size();
    return new StoryLine(
        story.id(),
        story.label(),
        reports,
        story.members().isEmpty() ? 0 : witnesses.independent(story.members()),
        days.stream().findFirst(),
        days.stream().skip(Math.max(0, days.size() - 1)).findFirst(),
        (int) items.stream().filter(EventItem.class::isInstance).count(),
        (int)
            items.stream()
                .filter(i -> i instanceof ContradictionItem c && Contested.isSerious(c))
                .count());
  }

  private static Stream<DocumentItem> pages(List<Object> items) {
    return items.stream().filter(DocumentItem.class::isInstance).map(DocumentItem.class::cast);
  }
}
