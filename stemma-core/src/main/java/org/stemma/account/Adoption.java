package org.stemma.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.contradiction.Variant;
import org.stemma.contradiction.Withdrawal;

/**
 * Which of several readings of a fact is adopted, and why. Asked in this order: whether a source
 * took the others back, which has more independent sources ({@link Backing}), which was told nearer
 * to the event.
 *
 * @param reading the reading adopted; empty if nothing decides
 * @param why what decided, in words
 */
record Adoption(Optional<Variant> reading, Ground ground, String why) {

  /**
   * The adoption among {@code readings}.
   *
   * @param publishers the outlet of a page, if it names one
   */
  static Adoption of(
      List<Variant> readings,
      Backing backing,
      Function<String, Optional<String>> publishers,
      Closeness closeness) {
    List<Variant> standing = readings.stream().filter(r -> r.withdrawn().isEmpty()).toList();
    if (standing.size() == 1) {
      return new Adoption(
          Optional.of(standing.get(0)),
          Ground.LATER_CORRECTION,
          "a later correction: " + String.join("; ", withdrawals(readings, publishers)));
    }
    List<Variant> open = standing.isEmpty() ? readings : standing;
    String noun = open.stream().anyMatch(backing::isOfFewer) ? "interest" : "source";
    int most = open.stream().mapToInt(r -> backing.of(r)).max().orElseThrow();
    List<Variant> best = open.stream().filter(r -> backing.of(r) == most).toList();
    if (best.size() == 1) {
      int next =
          open.stream()
              .filter(r -> !r.equals(best.get(0)))
              .mapToInt(r -> backing.of(r))
              .max()
              .orElseThrow();
      return new Adoption(
          Optional.of(best.get(0)),
          Ground.INDEPENDENT_SOURCES,
          "more independent " + noun + "s, " + most + " against " + next);
    }
    return closeness
        .nearest(best)
        .orElseGet(
            () ->
                new Adoption(
                    Optional.empty(),
                    Ground.NONE,
                    "equal support, "
                        + most
                        + " independent "
                        + noun
                        + (most == 1 ? " each" : "s each")));
  }

  private static Set<String> withdrawals(
      List<Variant> readings, Function<String, Optional<String>> publishers) {
    Set<String> told = new TreeSet<>();
    for (Variant reading : readings) {
      for (Withdrawal withdrawal : reading.withdrawn()) {
        told.add(
            publishers.apply(withdrawal.page()).orElse("its source")
                + " no longer says "
                + reading.value().orElseThrow().text());
      }
    }
    return told;
  }
}
