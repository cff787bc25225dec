package org.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the entries of one live page together: short as they are, one may be like no other. A
 * cluster of nothing but entries of one page goes with that page's largest, whatever else that
 * holds; reports of other pages are joined by their own likeness alone.
 */
final class LiveEntries {

  private LiveEntries() {}

  /** The clusters with such ones joined, each in ascending order, by their first node. */
  static List<List<Integer>> join(List<List<Integer>> clusters, List<SegmentProfile> profiles) {
    Map<String, Integer> homes = homes(clusters, profiles);
    if (homes.isEmpty()) {
      return clusters;
    }
    TreeMap<Integer, List<Integer>> joined = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      String page = profiles.get(clusters.get(i).get(0)).page();
      int home = isOfOnePage(clusters.get(i), profiles) ? homes.getOrDefault(page, i) : i;
      joined.computeIfAbsent(home, key -> new ArrayList<>()).addAll(clusters.get(i));
    }
    return joined.values().stream()
        .map(nodes -> nodes.stream().sorted().toList())
        .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
        .toList();
  }

  /**
   * For each live page the number of the cluster that holds most of its entries, the first of
   * equals.
   */
  private static Map<String, Integer> homes(
      List<List<Integer>> clusters, List<SegmentProfile> profiles) {
    Map<String, Integer> homes = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      Map<String, Integer> entries = new HashMap<>();
      for (int node : clusters.get(i)) {
        if (profiles.get(node).isLive()) {
          entries.merge(profiles.get(node).page(), 1, Integer::sum);
        }
      }
      for (Map.Entry<String, Integer> page : entries.entrySet()) {
        if (page.getValue() > most.getOrDefault(page.getKey(), 0)) {
          most.put(page.getKey(), page.getValue());
          homes.put(page.getKey(), i);
        }
      }
    }
    return homes;
  }

  /** Whether the cluster holds nothing but entries of one live page. */
  private static boolean isOfOnePage(List<Integer> cluster, List<SegmentProfile> profiles) {
    String page = profiles.get(cluster.get(0)).page();
    return cluster.stream()
        .map(profiles::get)
        .allMatch(profile -> profile.isLive() && profile.page().equals(page));
  }
}
