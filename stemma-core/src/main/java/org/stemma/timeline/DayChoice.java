package org.stemma.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the days that are told: the weightiest first. The day before or after a weightier one
 * that is chosen counts less, since its reports tell for the most part the same.
 */
final class DayChoice {

  /**
   * What the day beside a weightier chosen one still counts. Swept as the constants of {@link
   * DayWeights}, 2026-12-01: Date-F1, and its mean over samples, .756 and .747 with 1, .747 and
   * .751 with .8, .778 and .766 with .6, .776 and .768 with .5, .765 and .763 with .4. A discount
   * by how many words the two days share is no better (.752 to .758 over samples).
   */
  private static final double BESIDE = 0.6;

  private DayChoice() {}

  /** At most {@code most} of the days of {@code weights}, in order of time. */
  static List<LocalDate> of(Map<LocalDate, Double> weights, int most) {
    Map<LocalDate, Double> left = new TreeMap<>(weights);
    List<LocalDate> chosen = new ArrayList<>();
    while (chosen.size() < most && !left.isEmpty()) {
      LocalDate best =
          left.entrySet().stream()
              .max(
                  Map.Entry.<LocalDate, Double>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .orElseThrow()
              .getKey();
      left.remove(best);
      chosen.add(best);
      double weight = weights.getOrDefault(best, 0.0);
      for (LocalDate beside : List.of(best.minusDays(1), best.plusDays(1))) {
        if (weights.getOrDefault(beside, 0.0) < weight) {
          left.computeIfPresent(beside, (day, value) -> value * BESIDE);
        }
      }
    }
    chosen.sort(Comparator.naturalOrder());
    return chosen;
  }
}
