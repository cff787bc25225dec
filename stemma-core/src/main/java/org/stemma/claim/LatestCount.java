package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of several counts of the dead or the injured stands, and which came before it. A count is
 * as old as the first page that tells it: a later page that repeats it tells nothing new. The
 * latest stands; of one day the one told as the toll, then the one most reports tell, then the
 * lower, since pages tell of other happenings too. The dead do not rise again: a later and lower
 * count stands only if it is told as the toll or by more reports than the higher. A count that was
 * reached ("a third worker has died") comes after every lower one of its day and before every
 * higher.
 *
 * @param adopted the count that stands; empty if none is told
 * @param earlier counts that it came after
 */
record LatestCount(Optional<Integer> adopted, Set<Integer> earlier) {

  /** No count at all. */
  static final LatestCount NONE = new LatestCount(Optional.empty(), Set.of());

  LatestCount {
    earlier = Set.copyOf(earlier);
  }

  /**
   * What one report tells.
   *
   * @param day of the page; empty if it states none, and then before all that do
   * @param total whether it is told as the toll
   * @param reached whether there may be more by now
   */
  record Told(int persons, Optional<LocalDate> day, boolean total, boolean reached) {}

  private record Count(int persons, LocalDate first, int reports, boolean total, boolean reached) {

    Count with(Told told) {
      LocalDate day = told.day().orElse(first);
      return new Count(
          persons,
          first.equals(LocalDate.MIN) || day.isBefore(first) ? day : first,
          reports + 1,
          total || told.total(),
          reached && told.reached());
    }

    boolean fallsBelow(Count other) {
      boolean later = other.first.isBefore(first) && !total && reports <= other.reports;
      return persons < other.persons && (later || isPassedBy(other));
    }

    /** Whether the higher count {@code other} was reached on the day of this one. */
    boolean isPassedBy(Count other) {
      return other.reached && persons < other.persons && first.equals(other.first);
    }
  }

  static LatestCount of(List<Told> told) {
    Map<Integer, Count> byPersons = new TreeMap<>();
    for (Told one : told) {
      byPersons.merge(
          one.persons(),
          new Count(one.persons(), one.day().orElse(LocalDate.MIN), 1, one.total(), one.reached()),
          (known, fresh) -> known.with(one));
    }
    List<Count> counts = new ArrayList<>(byPersons.values());
    counts.sort(
        Comparator.comparing(Count::first)
            .thenComparing(Count::total)
            .thenComparing(Count::reports)
            .thenComparing(Count::persons, Comparator.reverseOrder())
            .reversed());
    return counts.stream()
        .filter(c -> counts.stream().noneMatch(c::fallsBelow))
        .findFirst()
        .map(c -> new LatestCount(Optional.of(c.persons()), before(c, counts)))
        .orElse(NONE);
  }

  private static Set<Integer> before(Count adopted, List<Count> counts) {
    Set<Integer> before = new HashSet<>();
    for (Count count : counts) {
      boolean older =
          count.first().isAfter(LocalDate.MIN) && count.first().isBefore(adopted.first());
      boolean lower = count.persons() < adopted.persons();
      boolean passed = count.isPassedBy(adopted) || count.reached() && lower;
      if (passed || older && (adopted.total() || lower)) {
        before.add(count.persons());
      }
    }
    return before;
  }

  /** Whether {@code count} is neither the one that stands nor an earlier one. */
  boolean isOtherwise(Optional<Integer> count) {
    return count.isPresent() && !count.equals(adopted) && !earlier.contains(count.get());
  }

  /** The count taken for one before, with none in its stead. */
  LatestCount outdated() {
    Set<Integer> all = new HashSet<>(earlier);
    adopted.ifPresent(all::add);
    return new LatestCount(Optional.empty(), all);
  }
}
