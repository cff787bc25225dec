package org.stemma.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.contradiction.Variant;
import org.stemma.contradiction.Withdrawal;

/**
 * Chooses among the readings of a fact. Asked in this order: whether a source took the others back,
 * which has more independent sources ({@link Backing}), which was told nearer to the event. What a
 * copy alone says otherwise than the page it was made from ({@link Descent}) is not chosen.
 *
 * @param publishers the outlet of a page, if it names one
 */
record Adopter(
    Backing backing,
    Descent descent,
    Closeness closeness,
    Function<String, Optional<String>> publishers) {

  /** The adoption among {@code readings}, two at least. */
  Adoption of(List<Variant> readings) {
    List<Variant> standing = readings.stream().filter(r -> r.withdrawn().isEmpty()).toList();
    boolean corrected = !standing.isEmpty() && standing.size() < readings.size();
    List<Variant> left = corrected ? standing : readings;
    Set<Variant> copies = copies(left, readings);
    if (corrected && copies.size() == left.size()) {
      return Adoption.none("what a source took back is told otherwise only by pages made from it");
    }
    // A copy that is newer than the correction may know of it.
    List<Variant> open =
        left.stream()
            .filter(r -> !copies.contains(r) || corrected && descent.isSince(r, readings))
            .toList();
    if (corrected && open.size() == 1) {
      return new Adoption(
          Optional.of(open.get(0)),
          Ground.LATER_CORRECTION,
          "a later correction: " + String.join("; ", withdrawals(readings)));
    }
    Adoption adoption = supported(open.isEmpty() ? left : open, left);
    return corrected && adoption.reading().filter(copies::contains).isPresent()
        ? Adoption.none("a page made from one that was corrected tells it otherwise since")
        : adoption;
  }

  /** A page that has somebody who was there, as no other has, tells more than it was made from. */
  private Set<Variant> copies(List<Variant> left, List<Variant> readings) {
    return left.stream()
        .filter(r -> descent.isCopy(r, readings) && !closeness.isOnlySeen(r, readings))
        .collect(Collectors.toSet());
  }

  /** The adoption among {@code open}, what is left of {@code all} without copies. */
  private Adoption supported(List<Variant> open, List<Variant> all) {
    String noun = open.stream().anyMatch(backing::isOfFewer) ? "interest" : "source";
    int most = open.stream().mapToInt(backing::of).max().orElseThrow();
    List<Variant> best = open.stream().filter(r -> backing.of(r) == most).toList();
    if (best.size() > 1) {
      return closeness
          .nearest(best)
          .orElseGet(
              () ->
                  Adoption.none(
                      "equal support, "
                          + most
                          + " independent "
                          + noun
                          + (most == 1 ? " each" : "s each")));
    }
    Variant first = best.get(0);
    int next =
        (open.size() > 1 ? open : all)
            .stream().filter(r -> !r.equals(first)).mapToInt(backing::of).max().orElseThrow();
    return most > next
        ? new Adoption(
            Optional.of(first),
            Ground.INDEPENDENT_SOURCES,
            "more independent " + noun + "s, " + most + " against " + next)
        : Closeness.source(first);
  }

  private Set<String> withdrawals(List<Variant> readings) {
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
