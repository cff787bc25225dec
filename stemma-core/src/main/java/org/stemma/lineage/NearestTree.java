package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One source for each segment that has a possible one, so that what must be explained of all of
 * them together is least, and nothing descends from what was published after it.
 */
final class NearestTree {

  private final List<Witness> witnesses;
  private final Map<String, Integer> ordinal = new HashMap<>();

  private NearestTree(List<Witness> witnesses) {
    this.witnesses = witnesses;
    witnesses.forEach(w -> ordinal.put(w.id(), ordinal.size()));
  }

  /**
   * @param possible each source that a segment may have
   * @return the edges taken, one a segment at most
   */
  static List<Kinship> of(
      List<Witness> witnesses, List<Kinship> possible, ToDoubleFunction<Kinship> cost) {
    return new NearestTree(witnesses).choose(possible, cost);
  }

  private List<Kinship> choose(List<Kinship> possible, ToDoubleFunction<Kinship> cost) {
    int root = witnesses.size();
    List<Kinship> open = new ArrayList<>(possible);
    while (true) {
      List<Arborescence.Arc> arcs = new ArrayList<>();
      for (Kinship kinship : open) {
        arcs.add(
            new Arborescence.Arc(
                at(kinship.source()), at(kinship.copy()), cost.applyAsDouble(kinship)));
      }
      for (Witness witness : witnesses) {
        arcs.add(new Arborescence.Arc(root, at(witness), Kinship.costOfRoot(witness)));
      }
      int[] best = Arborescence.of(root + 1, root, arcs);
      Map<String, Kinship> tree = new HashMap<>();
      List<Kinship> edges = new ArrayList<>();
      for (int node = 0; node < root; node++) {
        if (best[node] < open.size()) {
          edges.add(open.get(best[node]));
          tree.put(witnesses.get(node).id(), open.get(best[node]));
        }
      }
      Map<String, Kinship> wrong = new HashMap<>();
      for (Kinship edge : edges) {
        if (!edge.source().isBefore(edge.copy()) && descendsFromLater(edge, tree)) {
          wrong.put(edge.copy().id(), edge);
        }
      }
      if (wrong.isEmpty()) {
        return edges;
      }
      // Those below another wrong one may be right without it.
      open.removeIf(
          edge ->
              edge.equals(wrong.get(edge.copy().id())) && !wrong.containsKey(edge.source().id()));
    }
  }

  private int at(Witness witness) {
    return ordinal.getOrDefault(witness.id(), witnesses.size());
  }

  /** Whether the copy would descend from one published after it. */
  private static boolean descendsFromLater(Kinship edge, Map<String, Kinship> tree) {
    Kinship at = edge;
    while (at != null) {
      if (edge.copy().isBefore(at.source())) {
        return true;
      }
      at = tree.get(at.source().id());
    }
    return false;
  }
}
