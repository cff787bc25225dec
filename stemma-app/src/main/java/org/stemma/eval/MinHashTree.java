package org.stemma.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.similarity.MinHash;
import org.stemma.similarity.Shingles;
import org.stemma.story.SegmentText;

/**
 * What the usual near-copy finder makes of a corpus: each page hangs on the most alike of those
 * that share a band of its signature and were not published later, if they resemble each other
 * enough.
 */
final class MinHashTree {

  private static final int SHINGLE = 3;
  private static final int ROWS = 2;

  /** Chosen by judgement, not swept. */
  private static final double ALIKE = 0.1;

  private MinHashTree() {}

  static Lineage of(List<Reading> readings) {
    List<SegmentText> texts = SegmentText.of(readings);
    List<MinHash> signatures =
        texts.stream().map(t -> MinHash.of(Shingles.of(t.body(), SHINGLE))).toList();
    Map<Long, List<Integer>> bands = new HashMap<>();
    List<TreeSet<Integer>> near = new ArrayList<>();
    for (int node = 0; node < texts.size(); node++) {
      near.add(new TreeSet<>());
      for (long band : signatures.get(node).bands(ROWS)) {
        List<Integer> holders = bands.computeIfAbsent(band, k -> new ArrayList<>());
        for (int other : holders) {
          near.get(node).add(other);
          near.get(other).add(node);
        }
        holders.add(node);
      }
    }
    List<Derivation> edges = new ArrayList<>();
    for (int node = 0; node < texts.size(); node++) {
      int copy = node;
      Optional<Integer> best =
          near.get(node).stream()
              .filter(other -> first(texts.get(other), texts.get(copy)))
              .max(
                  Comparator.comparingDouble(
                      other -> signatures.get(other).resemblance(signatures.get(copy))));
      double alike = best.map(b -> signatures.get(b).resemblance(signatures.get(copy))).orElse(0.0);
      if (best.isPresent() && alike >= ALIKE) {
        edges.add(
            new Derivation(
                texts.get(best.get()).id(),
                texts.get(node).id(),
                true,
                Certainty.INFERRED,
                alike,
                List.of(),
                "signatures agree"));
      }
    }
    return new Lineage(edges);
  }

  /** Published earlier; on one day, or without a day, the name decides. */
  private static boolean first(SegmentText source, SegmentText copy) {
    Optional<LocalDate> a = source.published();
    Optional<LocalDate> b = copy.published();
    boolean known = a.isPresent() && b.isPresent() && !a.equals(b);
    return known ? a.get().isBefore(b.get()) : source.compareTo(copy) < 0;
  }
}
