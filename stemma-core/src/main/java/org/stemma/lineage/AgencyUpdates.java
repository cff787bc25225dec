package org.stemma.lineage;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;

/**
 * The reports that one agency filed on one story within a few days. Each goes on from the one
 * before, in whatever words: an agency keeps a running file, and is one witness however often it
 * writes. Of other outlets two reports may be by two reporters who saw two things; that the later
 * goes on from the earlier is told by their words alone.
 */
final class AgencyUpdates {

  /**
   * Days between two reports of one file, at most. Of the pairs of reports of one agency and story
   * in the examples those that go on are 1 or 2 days apart, those on another happening 5 and more:
   * 1 loses an edge of `cargo-ship`, 2 none (2026-11-30); between 2 and 5 by judgement. `eval
   * lineage` has no agencies and cannot tell.
   */
  private static final long DAYS = 3;

  /** What one agency files on one story. */
  private record Running(OutletName agency, String story) {}

  /** By the segment that goes on: the last report before, as the times tell it. */
  private final Map<String, Kinship> known = new TreeMap<>();

  /** Pairs of which nothing tells the order, so many that they join all such. */
  private final List<Kinship> open = new ArrayList<>();

  /** For each segment of {@code open} the group that these pairs join, called by one of it. */
  private final Map<String, String> groups = new HashMap<>();

  private AgencyUpdates() {}

  /**
   * @param witnesses sorted
   * @param storyOf the story of each segment
   */
  static AgencyUpdates of(List<Witness> witnesses, Map<String, String> storyOf) {
    Map<String, OutletName> outlets = new HashMap<>();
    for (Witness witness : witnesses) {
      witness.publisher().ifPresent(p -> outlets.computeIfAbsent(p, OutletName::of));
    }
    Set<OutletName> agencies = agencies(witnesses, outlets);
    Map<Running, List<Witness>> files = new LinkedHashMap<>();
    for (Witness witness : witnesses) {
      Optional<OutletName> agency =
          witness.publisher().map(outlets::get).filter(agencies::contains);
      String story = storyOf.get(witness.id());
      if (story != null && agency.isPresent()) {
        files
            .computeIfAbsent(new Running(agency.get(), story), k -> new ArrayList<>())
            .add(witness);
      }
    }
    AgencyUpdates updates = new AgencyUpdates();
    files.values().forEach(updates::read);
    return updates;
  }

  /** Outlets that file reports under datelines with their own credit, or are listed. */
  private static Set<OutletName> agencies(
      List<Witness> witnesses, Map<String, OutletName> outlets) {
    Set<OutletName> agencies = new HashSet<>();
    outlets.values().stream().filter(ListedAgencies::isOne).forEach(agencies::add);
    for (Witness witness : witnesses) {
      Optional<OutletName> wire = witness.wire().map(OutletName::of);
      witness
          .publisher()
          .map(outlets::get)
          .filter(
              own ->
                  wire.filter(w -> ListedAgencies.isShortFor(w, own)).isPresent()
                      || isOwnCredit(witness, own))
          .ifPresent(agencies::add);
    }
    return agencies;
  }

  /** Whether the dateline of its own page, or a line beside the text, credits the outlet. */
  private static boolean isOwnCredit(Witness witness, OutletName own) {
    return witness.isWire()
        && witness.text().reading().all(Upstream.class).stream()
            .filter(u -> u.line() && u.kind() == UpstreamKind.AGENCY)
            .anyMatch(u -> OutletName.of(u.name()).equals(own));
  }

  private void read(List<Witness> file) {
    for (int at = 0; at < file.size(); at++) {
      Witness copy = file.get(at);
      last(copy, file).stream()
          .map(w -> Kinship.of(w, copy))
          .max(
              Comparator.<Kinship>comparingDouble(k -> -k.cost())
                  .thenComparing(k -> k.source().text(), Comparator.reverseOrder()))
          .ifPresent(kinship -> known.put(copy.id(), kinship));
      for (Witness other : file.subList(0, at)) {
        boolean ordered = other.isBefore(copy) || copy.isBefore(other);
        if (isNear(other, copy) && !ordered && !isTogether(other, copy)) {
          open.add(Kinship.of(other, copy));
          join(group(other), group(copy));
        }
      }
    }
  }

  /**
   * Those near before {@code copy} than which none is surely later: one, unless times are equal.
   */
  private static List<Witness> last(Witness copy, List<Witness> file) {
    List<Witness> last = new ArrayList<>();
    for (Witness witness : file) {
      if (isNear(witness, copy)
          && witness.isBefore(copy)
          && last.stream().noneMatch(witness::isBefore)) {
        last.removeIf(earlier -> earlier.isBefore(witness));
        last.add(witness);
      }
    }
    return last;
  }

  private static boolean isNear(Witness one, Witness other) {
    return !one.page().equals(other.page())
        && one.published().isPresent()
        && other.published().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
            <= DAYS;
  }

  private void join(String one, String other) {
    groups.putIfAbsent(one, one);
    groups.put(other, one);
    groups.replaceAll((segment, group) -> group.equals(other) ? one : group);
  }

  private String group(Witness witness) {
    return groups.getOrDefault(witness.id(), witness.id());
  }

  private boolean isTogether(Witness one, Witness other) {
    return group(one).equals(group(other));
  }

  /** Each with the last report before as its source, by what goes on. */
  Collection<Kinship> known() {
    return known.values();
  }

  /** Reports of one file without an order, as many pairs as join them all. */
  List<Kinship> open() {
    return List.copyOf(open);
  }

  /** Whether the edge says that an agency went on from its own report. */
  boolean isOne(Kinship edge) {
    return Optional.ofNullable(known.get(edge.copy().id()))
        .filter(k -> k.source().id().equals(edge.source().id()))
        .isPresent();
  }

  /** Whether the two are of one file of an agency, in whatever order. */
  boolean isOpen(Kinship edge) {
    return isTogether(edge.source(), edge.copy());
  }
}
