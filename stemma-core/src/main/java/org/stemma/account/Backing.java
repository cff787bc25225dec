package org.stemma.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.article.Passage;
import org.stemma.claim.Support;
import org.stemma.claim.SupportCounter;
import org.stemma.contradiction.Variant;
import org.stemma.lineage.Lineage;

/**
 * How many stand behind a reading: independent sources, or the sides that they all have it from
 * where these are fewer. A firm's page and a paper that quotes its manager are two texts and one
 * interest.
 */
final class Backing {

  private final Lineage lineage;

  /** Interests behind what is stated in just these passages; titles alone tell of none. */
  private final Map<Set<Passage>, Integer> interests = new HashMap<>();

  Backing(Lineage lineage, List<Support> support) {
    this.lineage = lineage;
    for (Support one : support) {
      Set<Passage> telling = telling(one.evidence());
      if (!telling.isEmpty()) {
        interests.merge(telling, one.interests(), Math::min);
      }
    }
  }

  /** The smaller of both numbers, at least 1. */
  int of(Variant reading) {
    int sources = SupportCounter.independent(lineage, reading.witnesses());
    return Math.min(sources, interests.getOrDefault(telling(reading.witnesses()), sources));
  }

  /** Whether all of the independent sources have it from fewer sides. */
  boolean isOfFewer(Variant reading) {
    return of(reading) < SupportCounter.independent(lineage, reading.witnesses());
  }

  /** Without titles, which repeat what their page tells. */
  private static Set<Passage> telling(Collection<Passage> passages) {
    return passages.stream()
        .filter(p -> !p.segment().equals(p.page()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
