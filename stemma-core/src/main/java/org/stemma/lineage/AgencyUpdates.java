package org.stemma.lineage;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;

/**
 * The reports that one agency filed on one story within a few days. Each goes on from the one
 * before, in whatever words: an agency keeps a running file, and is one witness however often it
 * writes. Of other outlets two reports may be by two reporters who saw two things; that the later
 * goes on from the earlier is told by their words alone.
 *
 * @param known of which the times tell the order: the last report before is the source
 * @param open of which nothing tells it
 */
record AgencyUpdates(List<Kinship> known, List<Kinship> open) {

  /**
   * Days between two reports of one file, at most. Of the pairs of reports of one agency and story
   * in the examples those that go on are 1 or 2 days apart, those on another happening 5 and more.
   */
  private static final long DAYS = 3;

  AgencyUpdates {
    known = List.copyOf(known);
    open = List.copyOf(open);
  }

  /**
   * @param witnesses sorted
   * @param storyOf the story of each segment
   */
  static AgencyUpdates of(List<Witness> witnesses, Map<String, String> storyOf) {
    Set<String> agencies = agencies(witnesses);
    Map<List<String>, List<Witness>> files = new TreeMap<>(Comparator.comparing(List::toString));
    for (Witness witness : witnesses) {
      String publisher = witness.publisher().orElse("");
      String story = storyOf.get(witness.id());
      if (story != null && agencies.contains(publisher)) {
        files.computeIfAbsent(List.of(publisher, story), k -> new ArrayList<>()).add(witness);
      }
    }
    List<Kinship> known = new ArrayList<>();
    List<Kinship> open = new ArrayList<>();
    for (List<Witness> file : files.values()) {
      for (int at = 0; at < file.size(); at++) {
        Witness copy = file.get(at);
        List<Witness> near = file.stream().filter(w -> isNear(w, copy)).toList();
        near.stream()
            .filter(w -> w.isBefore(copy))
            .map(w -> Kinship.of(w, copy))
            .max(
                Comparator.<Kinship, Boolean>comparing(k -> isLast(k.source(), copy, near))
                    .thenComparing(k -> -k.cost())
                    .thenComparing(k -> k.source().text(), Comparator.reverseOrder()))
            .ifPresent(known::add);
        file.subList(0, at).stream()
            .filter(near::contains)
            .filter(w -> !w.isBefore(copy) && !copy.isBefore(w))
            .map(w -> Kinship.of(w, copy))
            .forEach(open::add);
      }
    }
    return new AgencyUpdates(known, open);
  }

  /** Outlets that file reports under datelines with their own credit, or are listed. */
  private static Set<String> agencies(List<Witness> witnesses) {
    Set<String> listed = new HashSet<>();
    Lexicon.GENERAL.rows("gazetteer/agencies.tsv").forEach(row -> listed.add(row.get(1)));
    Map<String, OutletName> names = new HashMap<>();
    Set<String> agencies = new HashSet<>();
    for (Witness witness : witnesses) {
      String publisher = witness.publisher().orElse("");
      OutletName name = names.computeIfAbsent(publisher, OutletName::of);
      boolean own = witness.wire().filter(w -> OutletName.of(w).isShortFor(name)).isPresent();
      if (own || listed.contains(publisher)) {
        agencies.add(publisher);
      }
    }
    return agencies;
  }

  private static boolean isNear(Witness one, Witness other) {
    return !one.page().equals(other.page())
        && one.published().isPresent()
        && other.published().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
            <= DAYS;
  }

  /** Whether none of {@code near} was surely published between the two. */
  private static boolean isLast(Witness source, Witness copy, List<Witness> near) {
    return near.stream().noneMatch(w -> source.isBefore(w) && w.isBefore(copy));
  }

  /** Whether the edge says that an agency went on from its own report. */
  boolean isOne(Kinship edge) {
    return known.stream()
        .anyMatch(
            k ->
                k.source().id().equals(edge.source().id())
                    && k.copy().id().equals(edge.copy().id()));
  }

  /** Whether the two are of one file of an agency, in whatever order. */
  boolean isOpen(Kinship edge) {
    return open.contains(edge);
  }
}
