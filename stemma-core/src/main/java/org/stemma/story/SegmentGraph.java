package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
  private final Likeness likeness;
  private final TermWeights weights;

  private SegmentGraph(
      List<WeighedSegment> segments,
      List<Map<Integer, Double>> edges,
      Likeness likeness,
      TermWeights weights) {
    this.segments = segments;
    this.edges = edges;
    this.likeness = likeness;
    this.weights = weights;
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
    return new SegmentGraph(segments, edges, likeness, weights);
  }

  /**
   * The likeness of all of {@code one} together to all of {@code other}, in [0,1]: 0 if no names
   * and numbers of no list tie them, or any two only share a form.
   */
  double likeness(List<Integer> one, List<Integer> other) {
    double apart = Double.MAX_VALUE;
    for (int a : one) {
      for (int b : other) {
        if (FormsApart.are(segments.get(a), segments.get(b))) {
          return 0;
        }
        double days = likeness.apart(segments.get(a).profile, segments.get(b).profile);
        apart = Math.min(apart, days);
      }
    }
    WeighedSegment a = together(one);
    WeighedSegment b = together(other);
    List<Integer> shared = a.anchorsWith(b);
    boolean tied = shared.size() > 1 || shared.size() == 1 && isOwn(shared.getFirst(), one, other);
    return tied ? likeness.of(a, b, apart) : 0;
  }

  /**
   * Whether a word may tie two groups by itself: at most half of all segments have it, or none but
   * theirs. A town that all tell of ties nothing.
   */
  private boolean isOwn(int code, List<Integer> one, List<Integer> other) {
    int all = weights.segments(code);
    return all * 2 <= segments.size()
        || all
            == Stream.concat(one.stream(), other.stream())
                .filter(node -> segments.get(node).holds(code))
                .count();
  }

  private WeighedSegment together(List<Integer> nodes) {
    WeighedSegment all = WeighedSegment.together(nodes.stream().map(segments::get).toList());
    all.weigh(weights);
    return all;
  }

  /** For each node its likeness to others above 0; symmetric. */
  List<Map<Integer, Double>> edges() {
    return edges;
  }

  /** 1 for a single segment, falling to 0 where the segments tell enough of words. */
  double few() {
    return weights.few();
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
