package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.revision.Edition;
import org.stemma.revision.Editions;

/**
 * The segments of later editions beside those of the earlier whose place they took. A part that was
 * only added has none.
 *
 * @param editions the pages
 * @param stated of pages that state one address, of which it is known which is the earlier: the
 *     source
 * @param others of the rest: what they were made from is told by their words, as of any page
 */
record EditionKin(Editions editions, List<Kinship> stated, List<Kinship> others) {

  static EditionKin of(Editions editions, List<Witness> witnesses) {
    Map<String, List<Witness>> pages =
        witnesses.stream().collect(Collectors.groupingBy(Witness::page));
    List<Kinship> stated = new ArrayList<>();
    List<Kinship> others = new ArrayList<>();
    for (Edition edition : editions.all()) {
      List<Witness> earlier = pages.getOrDefault(edition.earlier(), List.of());
      List<Witness> later = pages.getOrDefault(edition.later(), List.of());
      boolean whole = earlier.size() == 1 && later.size() == 1;
      for (Witness copy : later) {
        earlier.stream()
            .map(source -> Kinship.of(source, copy))
            .filter(kinship -> whole || kinship.isKin())
            .max(Comparator.comparingDouble(Kinship::shared))
            .ifPresent(edition.stated() && edition.order().isPresent() ? stated::add : others::add);
      }
    }
    return new EditionKin(editions, List.copyOf(stated), List.copyOf(others));
  }

  /** The edition that an edge between these segments tells of, if it does. */
  Optional<Edition> of(Kinship kinship) {
    return editions
        .after(kinship.source().page())
        .filter(edition -> edition.later().equals(kinship.copy().page()));
  }
}
