package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How likely segments tell of the same, for those worth comparing; all other pairs count as 0.
 *
 * <ol>
 *   <li>leave out stock lines;
 *   <li>weigh words by how few segments hold them;
 *   <li>find candidates by rare words they share;
 *   <li>compare each with its candidates.
 * </ol>
 */
final class SegmentGraph {

  private SegmentGraph() {}

  /** For each of {@code profiles} its likeness to others above 0; symmetric. */
  static List<Map<Integer, Double>> of(List<SegmentProfile> profiles) {
    Set<Integer> stock = StockLines.of(profiles);
    List<WeighedSegment> segments =
        profiles.stream().map(p -> WeighedSegment.of(p, stock)).toList();
    TermWeights weights =
        TermWeights.of(segments.stream().map(WeighedSegment::plainCodes).toList());
    segments.forEach(s -> s.weigh(weights));
    CandidatePairs candidates = new CandidatePairs(segments, weights);
    Likeness likeness = new Likeness(profiles, weights.few());
    List<Map<Integer, Double>> edges = new ArrayList<>();
    segments.forEach(s -> edges.add(new TreeMap<>()));
    for (int node = 0; node < segments.size(); node++) {
      for (int other : candidates.of(node)) {
        if (!edges.get(node).containsKey(other)) {
          double alike = likeness.of(segments.get(node), segments.get(other));
          if (alike > 0) {
            edges.get(node).put(other, alike);
            edges.get(other).put(node, alike);
          }
        }
      }
    }
    return edges;
  }
}
