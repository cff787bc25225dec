package org.stemma.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two partitions of the same mentions compared: MUC (Vilain 1995), BCubed (Bagga and Baldwin 1998),
 * entity CEAF (Luo 2005) and the mean of their F1, as the reference scorer of CoNLL defines them.
 * Singletons are kept.
 */
record CoreferenceScore(double muc, double bCubed, double ceaf) {

  double conll() {
    return (muc + bCubed + ceaf) / 3;
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("conll", conll());
    map.put("muc", muc);
    map.put("bcubed", bCubed);
    map.put("ceaf_e", ceaf);
    return map;
  }

  /**
   * @param gold name of the chain of each mention
   * @param found the same as found; must have as many
   */
  static CoreferenceScore of(List<String> gold, List<String> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(
          "gold has " + gold.size() + " mentions, found " + found.size());
    }
    List<Set<Integer>> keys = clusters(gold);
    List<Set<Integer>> answers = clusters(found);
    int[] keyOf = index(keys, gold.size());
    int[] answerOf = index(answers, gold.size());
    double muc = f1(muc(answers, keyOf), muc(keys, answerOf));
    double bCubed =
        f1(bCubed(answers, keys, answerOf, keyOf), bCubed(keys, answers, keyOf, answerOf));
    double same = similarity(keys, answers, answerOf);
    return new CoreferenceScore(
        muc, bCubed, f1(same / Math.max(1, answers.size()), same / Math.max(1, keys.size())));
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static List<Set<Integer>> clusters(List<String> names) {
    Map<String, Set<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      clusters.computeIfAbsent(names.get(i), n -> new HashSet<>()).add(i);
    }
    return new ArrayList<>(clusters.values());
  }

  private static int[] index(List<Set<Integer>> clusters, int mentions) {
    int[] of = new int[mentions];
    for (int c = 0; c < clusters.size(); c++) {
      for (int mention : clusters.get(c)) {
        of[mention] = c;
      }
    }
    return of;
  }

  /** Share of the links of {@code clusters} that the other partition keeps. */
  private static double muc(List<Set<Integer>> clusters, int[] otherOf) {
    double kept = 0;
    double links = 0;
    for (Set<Integer> cluster : clusters) {
      Set<Integer> parts = new HashSet<>();
      cluster.forEach(mention -> parts.add(otherOf[mention]));
      kept += cluster.size() - parts.size();
      links += cluster.size() - 1;
    }
    return links == 0 ? 0 : kept / links;
  }

  private static double bCubed(
      List<Set<Integer>> own, List<Set<Integer>> other, int[] ownOf, int[] otherOf) {
    double sum = 0;
    for (int i = 0; i < ownOf.length; i++) {
      Set<Integer> mine = own.get(ownOf[i]);
      sum += shared(mine, other.get(otherOf[i])) / (double) mine.size();
    }
    return ownOf.length == 0 ? 0 : sum / ownOf.length;
  }

  private static int shared(Set<Integer> a, Set<Integer> b) {
    Set<Integer> smaller = a.size() < b.size() ? a : b;
    Set<Integer> larger = a.size() < b.size() ? b : a;
    return (int) smaller.stream().filter(larger::contains).count();
  }

  /** The greatest sum of likeness (phi 4) over one-to-one pairs of clusters. */
  private static double similarity(
      List<Set<Integer>> keys, List<Set<Integer>> answers, int[] answerOf) {
    Map<Integer, Set<Integer>> touched = new TreeMap<>();
    Map<Integer, Set<Integer>> back = new HashMap<>();
    for (int key = 0; key < keys.size(); key++) {
      for (int mention : keys.get(key)) {
        touched.computeIfAbsent(key, k -> new HashSet<>()).add(answerOf[mention]);
        back.computeIfAbsent(answerOf[mention], a -> new HashSet<>()).add(key);
      }
    }
    double sum = 0;
    Set<Integer> done = new HashSet<>();
    for (int key = 0; key < keys.size(); key++) {
      if (done.contains(key)) {
        continue;
      }
      List<Integer> rows = new ArrayList<>(List.of(key));
      Set<Integer> columns = new HashSet<>();
      done.add(key);
      for (int i = 0; i < rows.size(); i++) {
        for (int answer : touched.getOrDefault(rows.get(i), Set.of())) {
          if (columns.add(answer)) {
            for (int next : back.getOrDefault(answer, Set.of())) {
              if (done.add(next)) {
                rows.add(next);
              }
            }
          }
        }
      }
      sum += assigned(rows, List.copyOf(columns), keys, answers);
    }
    return sum;
  }

  private static double assigned(
      List<Integer> rows,
      List<Integer> columns,
      List<Set<Integer>> keys,
      List<Set<Integer>> answers) {
    int size = Math.max(rows.size(), columns.size());
    double[][] cost = new double[size][size];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        Set<Integer> key = keys.get(rows.get(r));
        Set<Integer> answer = answers.get(columns.get(c));
        cost[r][c] = -2.0 * shared(key, answer) / (key.size() + answer.size());
      }
    }
    return -cheapest(cost);
  }

  /** The cheapest assignment of rows to columns (Kuhn and Munkres, by shortest paths). */
  private static double cheapest(double[][] cost) {
    int n = cost.length;
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      rowOf[0] = i;
      int column = 0;
      double[] least = new double[n + 1];
      boolean[] used = new boolean[n + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      do {
        used[column] = true;
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double reduced = cost[row - 1][j - 1] - u[row] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int before = way[column];
        rowOf[column] = rowOf[before];
        column = before;
      } while (column != 0);
    }
    double sum = 0;
    for (int j = 1; j <= n; j++) {
      sum += cost[rowOf[j] - 1][j - 1];
    }
    return sum;
  }
}
