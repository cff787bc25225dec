package org.stemma.extract.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A day that a program states alone and that cannot be, by what else is known of the page: it is
 * after the page was retrieved, after its last update, or years after all that others say of it.
 * The day that the page prints, else that of its address, goes before it. No clock is asked, for
 * the same page must read the same on any day.
 */
final class FarAhead {

  /** Clocks differ by a day. */
  private static final int SAME = 1;

  /**
   * Days by which a day alone is later than all others to be none: two years, for reports are put
   * up anew. By judgement: no page of {@code eval dates} (2026-11-30) has such a day.
   */
  private static final int FAR = 730;

  private FarAhead() {}

  /**
   * {@code published} without such a day at its head, which stands last then.
   *
   * @param printed what lines beside the headline print, though programs state a day; read only
   *     where it may decide
   * @param modified witnesses of the last update
   * @param captured when the page was retrieved, if known
   */
  static List<DateWitness> putBack(
      List<DateWitness> published,
      Supplier<Stream<DateWitness>> printed,
      List<DateWitness> modified,
      Optional<Instant> captured) {
    if (published.isEmpty() || !published.get(0).kind().isMachine()) {
      return published;
    }
    DateWitness adopted = published.get(0);
    if (!areOfOneKind(same(published, adopted))) {
      return published; // most pages: their programs and the print give one day
    }
    List<DateWitness> all = Stream.concat(published.stream(), printed.get()).toList();
    List<DateWitness> same = same(all, adopted);
    List<DateWitness> others = all.stream().filter(w -> !same.contains(w)).toList();
    Optional<DateWitness> shown =
        others.stream()
            .filter(w -> !w.kind().isMachine() && w.day().isBefore(adopted.day()))
            .findFirst();
    if (!areOfOneKind(same) || shown.isEmpty()) {
      return published;
    }
    Optional<String> why = why(adopted, others, modified, captured);
    if (why.isEmpty()) {
      return published;
    }
    List<DateWitness> sorted = new ArrayList<>();
    sorted.add(shown.get().withPreference(adopted.said().basis() + " " + why.get()));
    published.stream()
        .filter(w -> !w.equals(shown.get()) && !same.contains(w))
        .forEach(sorted::add);
    sorted.addAll(published.stream().filter(same::contains).toList());
    return sorted;
  }

  private static List<DateWitness> same(List<DateWitness> witnesses, DateWitness adopted) {
    return witnesses.stream().filter(w -> days(w.day(), adopted.day()) <= SAME).toList();
  }

  private static boolean areOfOneKind(List<DateWitness> witnesses) {
    return witnesses.stream().map(DateWitness::kind).distinct().count() == 1;
  }

  private static Optional<String> why(
      DateWitness adopted,
      List<DateWitness> others,
      List<DateWitness> modified,
      Optional<Instant> captured) {
    LocalDate day = adopted.day();
    if (captured
        .filter(at -> isBehind(day, at.atOffset(ZoneOffset.UTC).toLocalDate(), SAME))
        .isPresent()) {
      return Optional.of("is after the page was retrieved");
    }
    if (!modified.isEmpty() && modified.stream().allMatch(w -> isBehind(day, w.day(), SAME))) {
      return Optional.of("is after the last update");
    }
    return others.stream().allMatch(w -> isBehind(day, w.day(), FAR))
            && modified.stream().noneMatch(w -> days(w.day(), day) <= FAR)
        ? Optional.of("is years after all others")
        : Optional.empty();
  }

  private static boolean isBehind(LocalDate day, LocalDate other, int by) {
    return day.toEpochDay() - other.toEpochDay() > by;
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
