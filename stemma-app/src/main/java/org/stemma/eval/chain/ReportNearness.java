package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.story.AverageLinkage;

/**
 * How near reports are: the cosine of their weighted words, and how close the clusters are that
 * have both. Work grows with the reports that share words which few have.
 */
final class ReportNearness {

  /**
   * Average nearness from which two clusters of reports are one, from loose to tight. By judgement;
   * of the reports of ECB+ those at .16 have the best BCubed, .905.
   */
  private static final double[] LEVELS = {
    0.08, 0.09, 0.10, 0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19, 0.20, 0.215, 0.23,
    0.245, 0.26, 0.28, 0.30, 0.325, 0.35, 0.375, 0.40, 0.45, 0.5, 0.55, 0.6, 0.7
  };

  /** Index of the level of .16, which makes the best stories. */
  private static final int STORY = 8;

  /** Of 1 and 1.5 the better for clusters of ECB+: rare words tell more than by their logarithm. */
  private static final double POWER = 1.5;

  /**
   * A word that more reports have, and more than a tenth of all, brings no two together. By
   * judgement, not swept.
   */
  private static final int COMMON = 100;

  /** Of all reports one in so many may have such a word. By judgement, not swept. */
  private static final int SHARE = 10;

  private final List<Map<Integer, Double>> graph = new ArrayList<>();

  /** By level, the cluster of each report. */
  private final int[][] clusters = new int[LEVELS.length][];

  ReportNearness(List<ReportWords> reports, Rarity rarity) {
    List<Map<String, Double>> units =
        reports.stream().map(report -> unit(report.weights(), rarity)).toList();
    Map<String, List<Integer>> having = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      graph.add(new HashMap<>());
      for (String word : units.get(i).keySet()) {
        having.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    int most = Math.max(COMMON, reports.size() / SHARE);
    having.forEach(
        (word, among) -> {
          if (among.size() <= most) {
            add(word, among, units);
          }
        });
    for (int level = 0; level < LEVELS.length; level++) {
      clusters[level] = numbered(AverageLinkage.cluster(graph, LEVELS[level]), reports.size());
    }
  }

  private static Map<String, Double> unit(Map<String, Double> weights, Rarity rarity) {
    Map<String, Double> unit = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      double weight = entry.getValue() * StrictMath.pow(rarity.of(entry.getKey()), POWER);
      unit.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    unit.replaceAll((word, weight) -> weight / length);
    return unit;
  }

  private void add(String word, List<Integer> among, List<Map<String, Double>> units) {
    for (int a : among) {
      for (int b : among) {
        if (a != b) {
          double product =
              units.get(a).getOrDefault(word, 0.0) * units.get(b).getOrDefault(word, 0.0);
          graph.get(a).merge(b, product, Double::sum);
        }
      }
    }
  }

  private static int[] numbered(List<List<Integer>> clusters, int reports) {
    int[] of = new int[reports];
    for (int c = 0; c < clusters.size(); c++) {
      for (int report : clusters.get(c)) {
        of[report] = c;
      }
    }
    return of;
  }

  /** From 0 to 1; 1 for a report with itself. */
  double of(int a, int b) {
    return a == b ? 1 : graph.get(a).getOrDefault(b, 0.0);
  }

  /** The tightest level at which a cluster has both; 1 for one report, 0 if there is none. */
  double level(int a, int b) {
    if (a == b) {
      return 1;
    }
    for (int level = LEVELS.length - 1; level >= 0; level--) {
      if (clusters[level][a] == clusters[level][b]) {
        return LEVELS[level];
      }
    }
    return 0;
  }

  /** The loose cluster of the report: mentions of two are never one event. */
  int kind(int report) {
    return clusters[0][report];
  }

  /** The cluster of the report that comes nearest to a story. */
  int story(int report) {
    return clusters[STORY][report];
  }
}
