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
  private final Set<Integer> stock;
  private final List<Map<Integer, Double>> edges;
  private final Likeness likeness;
  private final TermWeights weights;

  private SegmentGraph(
      List<WeighedSegment> segments, Set<Integer> stock, Likeness likeness, TermWeights weights) {
    this.segments = segments;
    this.stock = stock;
    this.edges = new ArrayList<>();
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
    Likeness likeness = new Likeness(profiles, weights.few());
    SegmentGraph graph = new SegmentGraph(segments, stock, likeness, weights);
    graph.compare();
    return graph;
  }

  private void compare() {
    CandidatePairs candidates = new CandidatePairs(segments, weights);
    segments.forEach(s -> edges.add(new TreeMap<>()));
    for (int node = 0; node < segments.size(); node++) {
      for (int other : candidates.of(node)) {
        if (!edges.get(node).containsKey(other)) {
          double alike = alike(segments.get(node), segments.get(other));
          if (alike > 0) {
            edges.get(node).put(other, alike);
            edges.get(other).put(node, alike);
          }
        }
      }
    }
  }

  private double alike(WeighedSegment one, WeighedSegment other) {
    if (few() == 0) {
      return likeness.of(one, other);
    }
    OwnWords a = own(List.of(one), List.of(other), PassingLines.BESIDE_A_REPORT);
    OwnWords b = own(List.of(other), List.of(one), PassingLines.BESIDE_A_REPORT);
    return a.isApartFrom(b) ? 0 : likeness.of(a.whole(), b.whole());
  }

  private OwnWords own(List<WeighedSegment> segments, List<WeighedSegment> others, double known) {
    return OwnWords.of(segments, others, stock, weights, known);
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
    OwnWords a = own(segments(one), segments(other), PassingLines.BESIDE_A_STORY);
    OwnWords b = own(segments(other), segments(one), PassingLines.BESIDE_A_STORY);
    boolean tied =
        a.pass() || b.pass()
            ? a.whole().namesWith(b.whole()) > 1
            : areTied(a.whole().anchorsWith(b.whole()), one, other);
    return tied && !a.isApartFrom(b) ? likeness.of(a.whole(), b.whole(), apart) : 0;
  }

  private boolean areTied(List<Integer> anchors, List<Integer> one, List<Integer> other) {
    return anchors.size() > 1 || anchors.size() == 1 && isOwn(anchors.getFirst(), one, other);
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

  private List<WeighedSegment> segments(List<Integer> nodes) {
    return nodes.stream().map(segments::get).toList();
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
    List<WeighedSegment> one = segments(List.of(node));
    List<WeighedSegment> two = segments(List.of(other));
    double known = PassingLines.BESIDE_A_STORY;
    return own(one, two, known).whole().sharedAnchors(own(two, one, known).whole());
  }
}
