package org.stemma.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How near a report is to the reports that have most of a headline's words: two reports of one
 * story share words that its headline has not. Words weigh by their rarity among the reports; all
 * sums are made in the order of the words. Thread-safe.
 */
final class ReportKin {

  /** Reports that stand for a headline's story. 5 and 8 leave more pairs on the wrong side. */
  private static final int NEAREST = 12;

  private final List<SortedMap<String, Double>> vectors = new ArrayList<>();
  private final Map<String, Integer> holders = new HashMap<>();

  /**
   * @param reports stems of each report, repeated as in it
   */
  ReportKin(List<? extends Collection<String>> reports) {
    for (Collection<String> report : reports) {
      SortedMap<String, Double> counts = new TreeMap<>();
      report.forEach(stem -> counts.merge(stem, 1.0, Double::sum));
      vectors.add(counts);
      counts.keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum));
    }
    for (SortedMap<String, Double> vector : vectors) {
      vector.replaceAll((stem, count) -> (1 + Math.log(count)) * rarity(stem));
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      vector.replaceAll((stem, weight) -> length == 0 ? 0 : weight / length);
    }
  }

  /** Rarity of the stems of {@code wanted} that {@code held} has too. */
  double weight(Collection<String> wanted, Collection<String> held) {
    return wanted.stream()
        .distinct()
        .filter(held::contains)
        .sorted()
        .mapToDouble(this::rarity)
        .sum();
  }

  /** The same for all that report {@code index} holds. */
  double weightIn(Collection<String> wanted, int index) {
    return weight(wanted, vectors.get(index).keySet());
  }

  /**
   * Mean likeness of report {@code index} to the reports nearest to a headline, itself among them
   * if it is, each weighed by its own likeness to the headline.
   *
   * @return 0 to 1; 0 where no report has a word of the headline
   */
  double kinship(Collection<String> headline, int index) {
    SortedMap<String, Double> wanted = new TreeMap<>();
    headline.forEach(stem -> wanted.put(stem, rarity(stem)));
    double[] likeness = vectors.stream().mapToDouble(v -> product(wanted, v)).toArray();
    List<Integer> nearest =
        IntStream.range(0, likeness.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -likeness[i]))
            .limit(NEAREST)
            .toList();
    double all = nearest.stream().mapToDouble(i -> likeness[i]).sum();
    double near =
        nearest.stream()
            .filter(i -> likeness[i] > 0)
            .mapToDouble(i -> likeness[i] * product(vectors.get(i), vectors.get(index)))
            .sum();
    return all == 0 ? 0 : near / all;
  }

  private static double product(SortedMap<String, Double> one, SortedMap<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private double rarity(String stem) {
    return Math.log((vectors.size() + 1) / (holders.getOrDefault(stem, 0) + 0.5));
  }
}
