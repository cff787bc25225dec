package org.stemma.eval.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How much words tell, by how few of some reports have them. Immutable. */
final class Rarity {

  /**
   * Of a word that one report has, among the reports of one story: it parts nothing. By judgement,
   * not swept.
   */
  private static final double OF_ONE = 0.3;

  /** Divisors are at least this, so that none is 0: far below what any rare word tells. */
  private static final double NONZERO = 1e-9;

  private final Map<String, Integer> reports = new HashMap<>();
  private final int all;

  /**
   * @param words the words of each report
   */
  Rarity(Iterable<Set<String>> words) {
    int count = 0;
    for (Set<String> report : words) {
      report.forEach(word -> reports.merge(word, 1, Integer::sum));
      count++;
    }
    all = count;
  }

  /** Logarithm of the share of reports that have the word, turned positive. */
  double of(String word) {
    return StrictMath.log(all / (double) Math.max(1, reports.getOrDefault(word, 0)));
  }

  /** What the word tells to part reports of a kind: nothing if all have it. */
  double parting(String word) {
    int having = reports.getOrDefault(word, 0);
    return having <= 1
        ? OF_ONE
        : Math.sqrt(Math.max(0, StrictMath.log((all + 1) / (having + 0.5))));
  }

  /** The cosine of two sets of words, each word by its weight; 0 if one is empty. */
  static double cosine(Set<String> a, Set<String> b, ToDoubleFunction<String> weight) {
    double common = 0;
    for (String word : a) {
      if (b.contains(word)) {
        double of = weight.applyAsDouble(word);
        common += of * of;
      }
    }
    return common == 0 ? 0 : common / Math.sqrt(squares(a, weight) * squares(b, weight));
  }

  private static double squares(Set<String> words, ToDoubleFunction<String> weight) {
    double sum = 0;
    for (String word : words) {
      double of = weight.applyAsDouble(word);
      sum += of * of;
    }
    return sum;
  }

  /** What both have, by what the one that tells less has. */
  double overlap(Set<String> a, Set<String> b) {
    double common = 0;
    for (String word : a) {
      if (b.contains(word)) {
        common += of(word);
      }
    }
    return common == 0 ? 0 : common / Math.max(NONZERO, Math.min(sum(a), sum(b)));
  }

  private double sum(Set<String> words) {
    return words.stream().mapToDouble(this::of).sum();
  }
}
