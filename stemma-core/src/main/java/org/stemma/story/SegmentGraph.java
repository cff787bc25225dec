package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How likely segments tell of the same, for those worth comparing; all other pairs count as 0.
 * Immutable once made.
 *
 * <ol>
 *   <li>leave out stock lines;
 *   <li>weigh words by how few segments hold them;
 *   <li>find candidates by rare words they share;
 *   <li>compare each with its candidates.
 * </ol>
 */
final class SegmentGraph {

  private final List<WeighedSegment> segments;
  private final List<Map<Integer, Double>> edges;
  private final double few;

  private SegmentGraph(
      List<WeighedSegment> segments, List<Map<Integer, Double>> edges, double few) {
    this.segments = segments;
    this.edges = edges;
    this.few = few;
  }

  /** For each of {@code profiles}, in their order, a node. */
  static SegmentGraph of(List<SegmentProfile> profiles) {
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
    return new SegmentGraph(segments, edges, weights.few());
  }

  /** For each node its likeness to others above 0; symmetric. */
  List<Map<Integer, Double>> edges() {
    return edges;
  }

  /** 1 for a single segment, falling to 0 where the segments tell enough of words. */
  double few() {
    return few;
  }

  /** The likeness of two nodes in [0,1]. */
  double likeness(int node, int other) {
    return edges.get(node).getOrDefault(other, 0.0);
  }

  /** How many names and numbers of no list two nodes share. */
  int anchors(int node, int other) {
    return segments.get(node).sharedAnchors(segments.get(other));
  }
}
