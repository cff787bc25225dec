package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.lineage.Ancestry;
import org.stemma.lineage.Lineage;
import org.stemma.revision.Edition;
import org.stemma.revision.Editions;

/**
 * Reports that were made from a page before its publisher changed the toll, and still tell the one
 * that was changed: however many they are and however late, they tell no other count than it did.
 */
final class StaleTolls {

  private final Editions editions;
  private final Ancestry ancestry;
  private final Map<String, ReportToll> tolls = new HashMap<>();

  /**
   * @param readings all pages, those that a later edition took the place of among them
   */
  StaleTolls(List<Reading> readings, Lineage lineage) {
    this.editions = lineage.editions();
    this.ancestry = new Ancestry(lineage);
    for (Edition edition : editions.all()) {
      readings.stream()
          .filter(r -> List.of(edition.earlier(), edition.later()).contains(r.page()))
          .forEach(r -> tolls.put(r.page(), ReportToll.of(r.all(Toll.class))));
    }
  }

  /** Whether {@code toll} of {@code page} is one that its source has changed since. */
  boolean isStale(String page, ReportToll toll) {
    return editions.all().stream()
        .filter(edition -> edition.order().isPresent())
        .filter(edition -> ancestry.isMadeFrom(page, Set.of(edition.earlier())))
        .anyMatch(
            edition ->
                isChanged(tolls.get(edition.earlier()), tolls.get(edition.later()))
                    && repeats(toll, tolls.get(edition.earlier())));
  }

  private static boolean isChanged(ReportToll before, ReportToll now) {
    return differ(before.killed(), now.killed()) || differ(before.injured(), now.injured());
  }

  private static boolean differ(Optional<Integer> before, Optional<Integer> now) {
    return before.isPresent() && now.isPresent() && !before.equals(now);
  }

  private static boolean repeats(ReportToll toll, ReportToll source) {
    return toll.killed().equals(source.killed()) && toll.injured().equals(source.injured());
  }
}
