package org.stemma.eval;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agreement of two clusterings of the same items: BCubed (Bagga and Baldwin 1998) and pairs. All
 * values in [0,1].
 *
 * @param precision BCubed: share of an item's predicted cluster that its gold cluster holds,
 *     averaged over items; the item itself counts
 * @param recall the same the other way round
 * @param pairPrecision share of predicted pairs that are gold pairs; 1 if none is predicted
 * @param pairRecall share of gold pairs that are predicted; 1 if there is none
 */
record ClusterScore(double precision, double recall, double pairPrecision, double pairRecall) {

  /**
   * @param gold cluster of each item
   * @param predicted cluster of each item
   * @throws IllegalArgumentException if the two do not have the same items
   */
  static ClusterScore of(Map<String, String> gold, Map<String, String> predicted) {
    if (gold.isEmpty() || !gold.keySet().equals(predicted.keySet())) {
      throw new IllegalArgumentException(
          "gold has " + gold.size() + " items, predicted " + predicted.size() + ", not the same");
    }
    Map<String, Integer> goldSizes = new TreeMap<>();
    Map<String, Integer> predictedSizes = new TreeMap<>();
    Map<String, Integer> shared = new TreeMap<>();
    TreeMap<String, String> sorted = new TreeMap<>(gold);
    sorted.forEach(
        (item, cluster) -> {
          String found = requireNonNull(predicted.get(item));
          goldSizes.merge(cluster, 1, Integer::sum);
          predictedSizes.merge(found, 1, Integer::sum);
          shared.merge(cell(cluster, found), 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : sorted.entrySet()) {
      String found = requireNonNull(predicted.get(item.getKey()));
      double both = shared.getOrDefault(cell(item.getValue(), found), 0);
      precision += both / predictedSizes.getOrDefault(found, 1);
      recall += both / goldSizes.getOrDefault(item.getValue(), 1);
    }
    return new ClusterScore(
        precision / gold.size(),
        recall / gold.size(),
        Pairing.ratio(pairs(shared), pairs(predictedSizes)),
        Pairing.ratio(pairs(shared), pairs(goldSizes)));
  }

  double f1() {
    return f1(precision, recall);
  }

  double pairF1() {
    return f1(pairPrecision, pairRecall);
  }

  /** {@code bcubed_f1} and {@code pair_f1}. */
  Map<String, Object> toMap() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("bcubed_f1", f1());
    scores.put("pair_f1", pairF1());
    return scores;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static String cell(String gold, String predicted) {
    return gold + "\n" + predicted;
  }

  private static long pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
  }
}
