package org.stemma.extract.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.WitnessKind;

/**
 * The day that stands alone against two: what the page's JSON-LD states gives way to the day that a
 * {@code meta} element for publication and the page's own print both give, unless that is the day
 * of the update.
 */
final class Outvoted {

  private Outvoted() {}

  /** {@code published} with the day first that two kinds of witnesses share against the first. */
  static List<DateWitness> putBack(List<DateWitness> published, List<DateWitness> modified) {
    if (published.isEmpty() || published.get(0).kind() != WitnessKind.JSON_LD) {
      return published;
    }
    DateWitness adopted = published.get(0);
    boolean alone =
        published.stream().allMatch(w -> w.kind() == WitnessKind.JSON_LD || days(w, adopted) > 1);
    Optional<DateWitness> meta = published.stream().filter(w -> w.kind().isMeta()).findFirst();
    if (!alone || meta.isEmpty()) {
      return published;
    }
    LocalDate day = meta.get().day();
    boolean shown =
        published.stream().anyMatch(w -> w.kind() == WitnessKind.PRINTED && w.day().equals(day));
    boolean updated = modified.stream().anyMatch(w -> days(w, meta.get()) <= 1);
    if (!shown || updated) {
      return published;
    }
    List<DateWitness> sorted = new ArrayList<>(published);
    sorted.remove(meta.get());
    sorted.add(
        0, meta.get().withPreference("as the page prints, against " + adopted.said().basis()));
    return sorted;
  }

  private static long days(DateWitness one, DateWitness other) {
    return Math.abs(one.daysBehind(other));
  }
}
