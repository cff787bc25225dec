package org.stemma.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lineage.Ancestry;
import org.stemma.lineage.Lineage;
import org.stemma.revision.Edition;

/**
 * Pages that a later edition took the place of, and what others made from them: what they say may
 * have been changed at its source since.
 */
final class StalePages {

  private final Set<String> replaced;
  private final Set<String> editions;
  private final Ancestry ancestry;

  StalePages(Lineage lineage) {
    this.ancestry = new Ancestry(lineage);
    this.replaced =
        lineage.editions().all().stream()
            .filter(edition -> edition.order().isPresent())
            .map(Edition::earlier)
            .collect(Collectors.toUnmodifiableSet());
    this.editions =
        lineage.editions().all().stream()
            .map(Edition::later)
            .collect(Collectors.toUnmodifiableSet());
  }

  private boolean holds(String page) {
    boolean last = editions.contains(page) && !replaced.contains(page);
    return replaced.contains(page) || !last && ancestry.isMadeFrom(page, replaced);
  }

  /** The same in their order, those of stale pages last. */
  List<Occurrence> last(List<Occurrence> mentions) {
    return replaced.isEmpty()
        ? mentions
        : mentions.stream().sorted(Comparator.comparing(o -> holds(o.page()))).toList();
  }
}
