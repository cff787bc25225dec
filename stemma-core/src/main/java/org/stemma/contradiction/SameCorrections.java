package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One correction told once: the note beside the old number, and the old number beside the new one
 * on a page of the publisher, are the same news.
 */
final class SameCorrections {

  private SameCorrections() {}

  /** The findings in their order, those of one correction joined where the first stands. */
  static List<Finding> once(List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    Map<List<Object>, Integer> places = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional<List<Object>> key = correction(finding);
      Integer place = key.map(places::get).orElse(null);
      if (place == null) {
        key.ifPresent(k -> places.put(k, told.size()));
        told.add(finding);
      } else {
        told.set(place, joined(told.get(place), finding));
      }
    }
    return told;
  }

  /** Equal for two that tell one correction; empty if none is told. */
  private static Optional<List<Object>> correction(Finding finding) {
    boolean first = !finding.a().withdrawn().isEmpty();
    Variant old = first ? finding.a() : finding.b();
    Variant now = first ? finding.b() : finding.a();
    boolean told =
        finding.verdict() == Verdict.APPARENT
            && !old.withdrawn().isEmpty()
            && now.withdrawn().isEmpty()
            && old.value().isPresent()
            && now.value().isPresent();
    return told
        ? Optional.of(
            List.of(
                finding.kind(),
                old.value().get().key(),
                now.value().get().key(),
                old.withdrawn().get(0)))
        : Optional.empty();
  }

  /** The reasons of the first, which stands beside its note, with the passages of the other. */
  private static Finding joined(Finding noted, Finding other) {
    boolean straight = noted.a().withdrawn().isEmpty() == other.a().withdrawn().isEmpty();
    return new Finding(
        other.kind(),
        other.verdict(),
        other.severity(),
        other.about(),
        other.a().with(straight ? noted.a() : noted.b()),
        other.b().with(straight ? noted.b() : noted.a()),
        noted.why());
  }
}
