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
 * @param known of pages that state one address, of which it is known which is the earlier: the
 *     source; and of pages that are the same throughout
 * @param others of the rest: what they were made from is told by their words, as of any page
 */
record EditionKin(Editions editions, List<Kinship> known, List<Kinship> others) {

  static EditionKin of(Editions editions, List<Witness> witnesses) {
    Map<String, List<Witness>> pages =
        witnesses.stream().collect(Collectors.groupingBy(Witness::page));
    List<Kinship> known = new ArrayList<>();
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
            .ifPresent(isKnown(edition) ? known::add : others::add);
      }
    }
    return new EditionKin(editions, List.copyOf(known), List.copyOf(others));
  }

  private static boolean isKnown(Edition edition) {
    return edition.isUnchanged() || edition.stated() && edition.order().isPresent();
  }

  /** Whether an edge between these segments tells of one page saved twice. */
  boolean isAgain(Kinship kinship) {
    return of(kinship).filter(Edition::isUnchanged).isPresent();
  }

  /** The edition that an edge between these segments tells of, if it is known to be the later. */
  Optional<Edition> of(Kinship kinship) {
    return editions
        .between(kinship.source().page(), kinship.copy().page())
        .filter(edition -> edition.isUnchanged() || edition.order().isPresent());
  }
}
