package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.lineage.Facts.Told;

/**
 * The sentences of two texts put beside each other, in the order of both, so that most of what they
 * tell stands at the same place: one beside one or two, or two beside two.
 */
final class FactAlignment {

  /**
   * Least likeness of two passages. Swept with .2 and .25: what is found of newscluster and of
   * rewrites by hand does not change, less is compared.
   */
  private static final double ALIKE = 0.3;

  /** So many stems at least, a name or number among them: one is shared by chance. */
  private static final int STEMS = 2;

  private static final int SKIP_LEFT = -1;
  private static final int SKIP_RIGHT = -2;

  private final List<List<Told>> left;
  private final List<List<Told>> right;

  private FactAlignment(List<List<Told>> left, List<List<Told>> right) {
    this.left = left;
    this.right = right;
  }

  /** The pairs in order; a sentence stands in one at most. */
  static List<ToldInOrder.Pair> of(List<Told> left, List<Told> right) {
    return new FactAlignment(passages(left), passages(right)).pairs();
  }

  /** For each sentence it alone and, but for the last, it with the next. */
  private static List<List<Told>> passages(List<Told> told) {
    List<List<Told>> passages = new ArrayList<>();
    for (int at = 0; at < told.size(); at++) {
      Told one = told.get(at);
      passages.add(at + 1 < told.size() ? List.of(one, one.with(told.get(at + 1))) : List.of(one));
    }
    return passages;
  }

  private List<ToldInOrder.Pair> pairs() {
    int[][] moves = moves();
    List<ToldInOrder.Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      int move = moves[i][j];
      if (move == SKIP_LEFT) {
        i++;
      } else if (move == SKIP_RIGHT) {
        j++;
      } else {
        pair(left.get(i).get(move / 2), right.get(j).get(move % 2)).ifPresent(pairs::add);
        i += move / 2 + 1;
        j += move % 2 + 1;
      }
    }
    return pairs;
  }

  /** The best move at each place: a skip, or twice the further sentences of left plus of right. */
  private int[][] moves() {
    double[][] best = new double[left.size() + 1][right.size() + 1];
    int[][] moves = new int[left.size()][right.size()];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        moves[i][j] = best[i + 1][j] >= best[i][j + 1] ? SKIP_LEFT : SKIP_RIGHT;
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        for (int k = 0; k < left.get(i).size(); k++) {
          for (int l = 0; l < right.get(j).size(); l++) {
            double after = best[i + k + 1][j + l + 1];
            double sum =
                pair(left.get(i).get(k), right.get(j).get(l))
                    .map(pair -> pair.shared() * pair.likeness() + after)
                    .orElse(0.0);
            if (sum > best[i][j]) {
              best[i][j] = sum;
              moves[i][j] = 2 * k + l;
            }
          }
        }
      }
    }
    return moves;
  }

  private static Optional<ToldInOrder.Pair> pair(Told left, Told right) {
    double shared = 0;
    int stems = 0;
    boolean marked = false;
    for (Map.Entry<Integer, Double> entry : left.weights().entrySet()) {
      Integer stem = entry.getKey();
      if (right.weights().containsKey(stem)) {
        shared += Math.min(entry.getValue(), right.weights().get(stem));
        stems++;
        marked |= left.marks().contains(stem) && right.marks().contains(stem);
      }
    }
    ToldInOrder.Pair pair = new ToldInOrder.Pair(left, right, shared);
    return marked && stems >= STEMS && pair.likeness() >= ALIKE
        ? Optional.of(pair)
        : Optional.empty();
  }
}
