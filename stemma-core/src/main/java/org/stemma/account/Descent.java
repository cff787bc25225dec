package org.stemma.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.contradiction.Variant;
import org.stemma.contradiction.Withdrawal;
import org.stemma.lineage.Derivation;
import org.stemma.time.TimeValue;

/** Which readings stand only on pages that were made from pages with another, and since when. */
final class Descent {

  private final Map<String, Reading> pages = new HashMap<>();
  private final Map<String, List<String>> madeFrom = new HashMap<>();

  Descent(Findings findings) {
    findings.readings().forEach(reading -> pages.put(reading.page(), reading));
    for (Derivation edge : findings.lineage().edges()) {
      if (edge.held() && edge.isWhole()) {
        madeFrom.computeIfAbsent(edge.to(), t -> new ArrayList<>()).add(edge.from());
      }
    }
  }

  /**
   * Whether all who give {@code reading} were made from pages that give others of {@code readings}.
   * A page that takes one of these back speaks for itself, whatever it was made from.
   */
  boolean isCopy(Variant reading, Collection<Variant> readings) {
    List<Variant> others = readings.stream().filter(o -> !o.equals(reading)).toList();
    Set<String> correcting =
        others.stream()
            .flatMap(o -> o.withdrawn().stream())
            .map(Withdrawal::page)
            .collect(Collectors.toSet());
    return reading.witnesses().stream().noneMatch(w -> correcting.contains(w.page()))
        && isMadeFrom(reading, others);
  }

  /** Whether all who give the one reading were made from pages that give the others. */
  boolean isMadeFrom(Variant made, Collection<Variant> from) {
    Set<String> sources = new HashSet<>();
    from.forEach(o -> o.witnesses().forEach(w -> sources.add(w.segment())));
    return segments(made).stream()
        .allMatch(segment -> !sources.contains(segment) && leads(segment, sources));
  }

  /** Of who give the reading; a title only where nothing below a title does. */
  private static Set<String> segments(Variant reading) {
    Set<String> below =
        reading.witnesses().stream()
            .filter(w -> !w.segment().equals(w.page()))
            .map(Passage::segment)
            .collect(Collectors.toSet());
    return below.isEmpty()
        ? reading.witnesses().stream().map(Passage::segment).collect(Collectors.toSet())
        : below;
  }

  private boolean leads(String segment, Set<String> sources) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(segment));
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (sources.contains(at)) {
        return true;
      }
      if (seen.add(at)) {
        open.addAll(madeFrom.getOrDefault(at, List.of()));
      }
    }
    return false;
  }

  /** Whether the reading is first told on a known day after all that {@code readings} take back. */
  boolean isSince(Variant reading, Collection<Variant> readings) {
    Optional<LocalDate> last =
        readings.stream()
            .flatMap(r -> r.withdrawn().stream())
            .flatMap(w -> day(w.page()))
            .max(Comparator.naturalOrder());
    return last.isPresent() && earliest(reading).filter(day -> day.isAfter(last.get())).isPresent();
  }

  /** The first known day on which a page gives the reading. */
  Optional<LocalDate> earliest(Variant reading) {
    return reading.witnesses().stream().flatMap(w -> day(w.page())).min(Comparator.naturalOrder());
  }

  private Stream<LocalDate> day(String page) {
    return Optional.ofNullable(pages.get(page)).stream()
        .flatMap(reading -> reading.article().metadata().published().stream())
        .map(Field::value)
        .flatMap(
            day -> day instanceof TimeValue.Day known ? known.latest().stream() : Stream.empty());
  }
}
