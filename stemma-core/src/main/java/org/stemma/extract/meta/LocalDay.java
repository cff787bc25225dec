package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.WitnessKind;

/**
 * The day at the place of publication of an instant that a machine states in universal time: the
 * evening of one continent is the morning of another. Another witness must state that day; none is
 * computed, for the page does not say where it was published.
 */
final class LocalDay {

  /**
   * Clocks run up to 14 hours ahead of universal time: from this hour on the day may be the next.
   */
  private static final int FIRST_HOUR_OF_NEXT_DAY = 10;

  /** They run up to 12 hours behind it: before this hour it may be the day before. */
  private static final int LAST_HOUR_OF_DAY_BEFORE = 12;

  private LocalDay() {}

  /**
   * {@code witnesses} with the one first that states the local day of the first: the same instant
   * in local time, else a printed date, else the page's address.
   */
  static List<DateWitness> first(List<DateWitness> witnesses) {
    if (witnesses.isEmpty() || !witnesses.get(0).isUniversal()) {
      return witnesses;
    }
    DateWitness adopted = witnesses.get(0);
    Optional<DateWitness> local =
        witnesses.stream().filter(w -> isSameInstant(adopted, w)).findFirst();
    if (local.isEmpty()) {
      local =
          of(WitnessKind.PRINTED, adopted, witnesses)
              .or(() -> of(WitnessKind.ADDRESS, adopted, witnesses));
    }
    if (local.isEmpty() || local.get().day().equals(adopted.day())) {
      return witnesses;
    }
    List<DateWitness> sorted = new ArrayList<>(witnesses);
    sorted.remove(local.get());
    sorted.add(0, local.get().withPreference("the local day of " + adopted.said().basis()));
    return sorted;
  }

  private static Optional<DateWitness> of(
      WitnessKind kind, DateWitness adopted, List<DateWitness> witnesses) {
    List<DateWitness> stated = witnesses.stream().filter(w -> w.kind() == kind).toList();
    // A page that prints the very day has no other.
    return stated.stream().anyMatch(w -> w.day().equals(adopted.day()))
        ? Optional.of(adopted)
        : stated.stream().filter(w -> mayBe(adopted, w)).findFirst();
  }

  /**
   * By the offset where it is stated; else by the minutes, which are the same in nearly all zones
   * as hours and days are not.
   */
  private static boolean isSameInstant(DateWitness universal, DateWitness other) {
    if (!other.kind().isMachine()
        || other.isUniversal()
        || other.time().isEmpty()
        || universal.time().isEmpty()) {
      return false;
    }
    return other.offset().isPresent()
        ? universal.at().isSameInstant(other.at())
        : other.time().get().getMinute() == universal.time().get().getMinute()
            && (other.day().equals(universal.day()) || mayBe(universal, other));
  }

  private static boolean mayBe(DateWitness universal, DateWitness other) {
    long days = other.daysBehind(universal);
    int hour = universal.time().map(t -> t.getHour()).orElse(-1);
    return hour >= 0
        && (days == 1 && hour >= FIRST_HOUR_OF_NEXT_DAY
            || days == -1 && hour < LAST_HOUR_OF_DAY_BEFORE);
  }
}
