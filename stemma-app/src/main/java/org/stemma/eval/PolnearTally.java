package org.stemma.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts over articles; mutable, for one thread. */
final class PolnearTally {

  private record Pair(int gold, int found, double overlap) {}

  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int attributed;

  /** Adds one article. */
  void add(
      String text,
      List<PolnearAttribution> truth,
      List<PolnearAttribution> predictions,
      double least) {
    gold += truth.size();
    found += predictions.size();
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < truth.size(); g++) {
      for (int p = 0; p < predictions.size(); p++) {
        double overlap = truth.get(g).jaccard(predictions.get(p));
        if (overlap >= least) {
          pairs.add(new Pair(g, p, overlap));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    boolean[] goldTaken = new boolean[truth.size()];
    boolean[] foundTaken = new boolean[predictions.size()];
    for (Pair pair : pairs) {
      if (!goldTaken[pair.gold] && !foundTaken[pair.found]) {
        goldTaken[pair.gold] = true;
        foundTaken[pair.found] = true;
        relaxed++;
        strict += pair.overlap >= 1 ? 1 : 0;
        boolean right = truth.get(pair.gold).hasSourceOf(predictions.get(pair.found), text);
        attributed += right ? 1 : 0;
      }
    }
  }

  /** Adds one article's credit. */
  void addWire(Optional<String> truth, Optional<String> prediction) {
    gold += truth.isPresent() ? 1 : 0;
    found += prediction.isPresent() ? 1 : 0;
    relaxed += truth.isPresent() && truth.equals(prediction) ? 1 : 0;
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
  }

  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("content_strict_f1", f1(strict));
    figures.put("content_relaxed_f1", f1(relaxed));
    figures.put("end_to_end_f1", f1(attributed));
    return figures;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gold %d, found %d, strict %d, relaxed %d, right source %d",
        gold,
        found,
        strict,
        relaxed,
        attributed);
  }
}
