package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold and reported items put together one to one, best score first; equal scores in the order of
 * the lists.
 *
 * @param pairs what was put together
 * @param missed gold items without a partner
 * @param extra reported items without a partner
 */
record Pairing(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> extra) {

  record Pair(JsonNode gold, JsonNode reported) {}

  private record Candidate(int gold, int reported, double score) {}

  /**
   * Pairs by {@code score}: how well two items agree; 0 or less means that they may not be paired.
   */
  static Pairing of(
      List<JsonNode> gold, List<JsonNode> reported, ToDoubleBiFunction<JsonNode, JsonNode> score) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int r = 0; r < reported.size(); r++) {
        double value = score.applyAsDouble(gold.get(g), reported.get(r));
        if (value > 0) {
          candidates.add(new Candidate(g, r, value));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::reported));
    Set<Integer> goldUsed = new HashSet<>();
    Set<Integer> reportedUsed = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!goldUsed.contains(c.gold()) && !reportedUsed.contains(c.reported())) {
        goldUsed.add(c.gold());
        reportedUsed.add(c.reported());
        pairs.add(new Pair(gold.get(c.gold()), reported.get(c.reported())));
      }
    }
    return new Pairing(pairs, without(gold, goldUsed), without(reported, reportedUsed));
  }

  private static List<JsonNode> without(List<JsonNode> items, Set<Integer> used) {
    List<JsonNode> rest = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!used.contains(i)) {
        rest.add(items.get(i));
      }
    }
    return rest;
  }

  /** The share of the pairs that agree; 1 if there are none. */
  double share(BiPredicate<JsonNode, JsonNode> agree) {
    long agreed = pairs.stream().filter(p -> agree.test(p.gold(), p.reported())).count();
    return ratio(agreed, pairs.size());
  }

  static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
