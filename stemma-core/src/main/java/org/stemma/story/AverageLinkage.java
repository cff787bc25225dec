package org.stemma.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins the two clusters whose members are most alike on average, again and again, until no two
 * reach the threshold (UPGMA, on a sparse graph: pairs that share no telling word count as 0).
 *
 * <p>Ties go to the earlier members, so the result depends on the order of the nodes alone.
 */
public final class AverageLinkage {

  private record Candidate(double average, int left, int right, int leftSize, int rightSize) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::average)
          .reversed()
          .thenComparingInt(Candidate::left)
          .thenComparingInt(Candidate::right);

  private final List<TreeMap<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final BitSet alive = new BitSet();
  private final double threshold;

  private AverageLinkage(List<? extends Map<Integer, Double>> graph, double threshold) {
    this.threshold = threshold;
    for (int node = 0; node < graph.size(); node++) {
      sums.add(new TreeMap<>(graph.get(node)));
      members.add(new ArrayList<>(List.of(node)));
    }
    alive.set(0, graph.size());
  }

  /**
   * The clusters, each in ascending order, by their first node.
   *
   * @param graph for each node the similarity in [0,1] to others; symmetric, without the node
   *     itself
   * @param threshold least average similarity of two clusters that are joined
   */
  public static List<List<Integer>> cluster(
      List<? extends Map<Integer, Double>> graph, double threshold) {
    return new AverageLinkage(graph, threshold).run();
  }

  private List<List<Integer>> run() {
    PriorityQueue<Candidate> queue = new PriorityQueue<>(BEST_FIRST);
    for (int node = 0; node < sums.size(); node++) {
      offer(queue, node, sums.get(node).tailMap(node, false).keySet());
    }
    for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
      if (alive.get(best.left())
          && alive.get(best.right())
          && members.get(best.left()).size() == best.leftSize()
          && members.get(best.right()).size() == best.rightSize()) {
        merge(best.left(), best.right());
        offer(queue, best.left(), sums.get(best.left()).keySet());
      }
    }
    List<List<Integer>> clusters = new ArrayList<>();
    alive.stream().forEach(c -> clusters.add(members.get(c).stream().sorted().toList()));
    return clusters;
  }

  private void merge(int kept, int gone) {
    members.get(kept).addAll(members.get(gone));
    alive.clear(gone);
    TreeMap<Integer, Double> of = sums.get(kept);
    of.remove(gone);
    sums.get(gone)
        .forEach(
            (other, sum) -> {
              sums.get(other).remove(gone);
              if (other != kept) {
                of.merge(other, sum, Double::sum);
              }
            });
    of.forEach((other, sum) -> sums.get(other).put(kept, sum));
    sums.get(gone).clear();
  }

  private void offer(PriorityQueue<Candidate> queue, int node, Iterable<Integer> others) {
    for (int other : others) {
      int left = Math.min(node, other);
      int right = Math.max(node, other);
      int leftSize = members.get(left).size();
      int rightSize = members.get(right).size();
      double average = sums.get(node).getOrDefault(other, 0.0) / ((double) leftSize * rightSize);
      if (average >= threshold) {
        queue.add(new Candidate(average, left, right, leftSize, rightSize));
      }
    }
  }
}
