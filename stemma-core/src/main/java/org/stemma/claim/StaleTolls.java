package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.lineage.Ancestry;
import org.stemma.lineage.Lineage;
import org.stemma.revision.Edition;

/**
 * Reports that were made from a page before its publisher changed the toll, and still tell the one
 * that was changed: however many they are and however late, they tell no other count than it did.
 */
final class StaleTolls {

  private final Ancestry ancestry;
  private final List<Changed> changed = new ArrayList<>();

  /** A page whose publisher told another toll later, and the one that it told. */
  private record Changed(String page, ReportToll toll) {}

  /**
   * @param readings all pages, those that a later edition took the place of among them
   */
  StaleTolls(List<Reading> readings, Lineage lineage) {
    this.ancestry = new Ancestry(lineage);
    for (Edition edition : lineage.editions().all()) {
      ReportToll before = toll(edition.earlier(), readings);
      if (edition.order().isPresent() && isChanged(before, toll(edition.later(), readings))) {
        changed.add(new Changed(edition.earlier(), before));
      }
    }
  }

  private static ReportToll toll(String page, List<Reading> readings) {
    return ReportToll.of(
        readings.stream()
            .filter(reading -> reading.page().equals(page))
            .flatMap(reading -> reading.all(Toll.class).stream())
            .toList());
  }

  /** Whether {@code toll} of {@code page} is one that its source has changed since. */
  boolean isStale(String page, ReportToll toll) {
    return changed.stream()
        .anyMatch(
            source ->
                ancestry.isMadeFrom(page, Set.of(source.page())) && repeats(toll, source.toll()));
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
