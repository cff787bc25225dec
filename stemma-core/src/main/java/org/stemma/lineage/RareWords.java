package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.similarity.Token;

/**
 * Which witnesses share names, numbers and rare words: a rewrite keeps them where it keeps no run
 * of words. An inverted index; words of too many segments lead nowhere, and of all that a segment
 * meets those are taken with which it shares most.
 */
final class RareWords {

  /** A word that more segments hold leads to none of them. Chosen by judgement, as are the next. */
  private static final int HOLDERS = 50;

  private static final int LEAST_SHARED = 3;

  /** As many segments are compared with one. */
  private static final int MOST = 40;

  private RareWords() {}

  /**
   * Adds to the candidates of each witness.
   *
   * @param pairs for each witness the indexes of earlier ones
   */
  static void addTo(List<Set<Integer>> pairs, List<Witness> witnesses) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Set<String>> words = new ArrayList<>();
    for (int node = 0; node < witnesses.size(); node++) {
      Set<String> forms = new TreeSet<>();
      for (Token token : witnesses.get(node).prose()) {
        forms.add(token.form());
      }
      words.add(forms);
      for (String form : forms) {
        List<Integer> list = holders.computeIfAbsent(form, k -> new ArrayList<>());
        if (list.size() <= HOLDERS) {
          list.add(node);
        }
      }
    }
    for (int node = 0; node < witnesses.size(); node++) {
      for (int other : nearest(node, words.get(node), holders)) {
        pairs.get(Math.max(node, other)).add(Math.min(node, other));
      }
    }
  }

  private static List<Integer> nearest(
      int node, Set<String> words, Map<String, List<Integer>> holders) {
    Map<Integer, double[]> shared = new HashMap<>();
    for (String word : words) {
      List<Integer> list = holders.getOrDefault(word, List.of());
      if (list.size() > 1 && list.size() <= HOLDERS) {
        for (int other : list) {
          if (other != node) {
            double[] sum = shared.computeIfAbsent(other, k -> new double[2]);
            sum[0]++;
            sum[1] -= Math.log((double) list.size() / (HOLDERS + 1));
          }
        }
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue()[0] >= LEAST_SHARED)
        .sorted(
            Comparator.<Map.Entry<Integer, double[]>>comparingDouble(e -> -e.getValue()[1])
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
