package org.stemma.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.similarity.DisjointSets;

/**
 * Joins stories of few segments that names hold together. Where few are held, a short report that
 * names little is like none, and counts on average against all others of its story; but two stories
 * whose reports come back to the same names and numbers of no list are one.
 */
final class AnchorLinks {

  /**
   * Names and numbers of no list that two segments must share to be a link: more than one person
   * with both names. This and the next two were chosen on the stories of the examples and on
   * invented series (2026-11-29), not swept on public data.
   */
  private static final int SHARED = 3;

  /** Least likeness of the two segments of a link. */
  private static final double LEAST = 0.2;

  /** Links that two stories need. */
  private static final int LINKS = 2;

  private AnchorLinks() {}

  /**
   * The clusters, those that enough links hold together made one, each in ascending order, by their
   * first node. The same clusters where many segments are held.
   */
  static List<List<Integer>> join(List<List<Integer>> clusters, SegmentGraph graph) {
    if (graph.few() == 0) {
      return clusters;
    }
    DisjointSets joined = new DisjointSets();
    for (int one = 0; one < clusters.size(); one++) {
      for (int other = one + 1; other < clusters.size(); other++) {
        if (links(clusters.get(one), clusters.get(other), graph) >= LINKS) {
          joined.join(Integer.toString(one), Integer.toString(other));
        }
      }
    }
    Map<String, List<Integer>> stories = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      stories
          .computeIfAbsent(joined.of(Integer.toString(i)), name -> new ArrayList<>())
          .addAll(clusters.get(i));
    }
    return stories.values().stream().map(nodes -> nodes.stream().sorted().toList()).toList();
  }

  private static int links(List<Integer> one, List<Integer> other, SegmentGraph graph) {
    int links = 0;
    for (int a : one) {
      for (int b : other) {
        links += graph.likeness(a, b) >= LEAST && graph.anchors(a, b) >= SHARED ? 1 : 0;
      }
    }
    return links;
  }
}
