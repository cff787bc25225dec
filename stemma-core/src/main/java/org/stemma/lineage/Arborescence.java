package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to make every node from one root, an edge into each (Chu and Liu 1965, Edmonds
 * 1967). Of edges that cost the same the first is taken.
 */
final class Arborescence {

  /** From one node to another, at a cost of 0 or more. */
  record Arc(int from, int to, double cost) {}

  private Arborescence() {}

  /**
   * For each node the index in {@code arcs} of the arc that leads to it; -1 for the root.
   *
   * @param nodes their number
   * @param root every other node must be reachable from it
   */
  static int[] of(int nodes, int root, List<Arc> arcs) {
    int[] best = new int[nodes];
    Arrays.fill(best, -1);
    for (int at = 0; at < arcs.size(); at++) {
      Arc arc = arcs.get(at);
      if (arc.to() != root
          && arc.from() != arc.to()
          && (best[arc.to()] < 0 || arc.cost() < arcs.get(best[arc.to()]).cost())) {
        best[arc.to()] = at;
      }
    }
    int[] circle = circles(nodes, root, arcs, best);
    int circles = Arrays.stream(circle).max().orElse(0);
    if (circles == 0) {
      return best;
    }
    return broken(nodes, root, arcs, best, circle, circles);
  }

  /** For each node the number, from 1, of the circle it stands in; 0 for none. */
  private static int[] circles(int nodes, int root, List<Arc> arcs, int[] best) {
    int[] circle = new int[nodes];
    int[] seen = new int[nodes];
    int found = 0;
    for (int start = 0; start < nodes; start++) {
      int at = start;
      while (at != root && seen[at] == 0) {
        seen[at] = start + 1;
        at = arcs.get(best[at]).from();
      }
      if (at != root && seen[at] == start + 1 && circle[at] == 0) {
        found++;
        while (circle[at] == 0) {
          circle[at] = found;
          at = arcs.get(best[at]).from();
        }
      }
    }
    return circle;
  }

  /** Takes each circle for one node, and opens it where the arc into it does. */
  private static int[] broken(
      int nodes, int root, List<Arc> arcs, int[] best, int[] circle, int circles) {
    int[] node = new int[nodes];
    int next = circles;
    for (int at = 0; at < nodes; at++) {
      if (circle[at] > 0) {
        node[at] = circle[at] - 1;
      } else {
        node[at] = next;
        next++;
      }
    }
    List<Arc> outer = new ArrayList<>();
    List<Integer> origin = new ArrayList<>();
    for (int at = 0; at < arcs.size(); at++) {
      Arc arc = arcs.get(at);
      if (arc.to() != root && node[arc.from()] != node[arc.to()]) {
        double saved = circle[arc.to()] > 0 ? arcs.get(best[arc.to()]).cost() : 0;
        outer.add(new Arc(node[arc.from()], node[arc.to()], arc.cost() - saved));
        origin.add(at);
      }
    }
    int[] chosen = of(next, node[root], outer);
    int[] result = best.clone();
    for (int arc : chosen) {
      if (arc >= 0) {
        int at = origin.get(arc);
        result[arcs.get(at).to()] = at;
      }
    }
    return result;
  }
}
