package org.stemma.eval;

import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param scores section to measure to value; shares are in [0,1], 1 where there was nothing to find
 *     and nothing was reported
 * @param lines for a person: what was missed and what was reported without being in the gold
 */
public record CheckReport(Map<String, Map<String, Double>> scores, List<String> lines) {

  public CheckReport {
    lines = List.copyOf(lines);
  }

  /**
   * One measure, for instance {@code ("quotes", "recall")}.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public double get(String section, String measure) {
    Double value = scores.getOrDefault(section, Map.of()).get(measure);
    if (value == null) {
      throw new IllegalArgumentException("no measure " + section + "." + measure);
    }
    return value;
  }

  /** Whether everything in the gold was found and nothing else reported. */
  public boolean isPerfect() {
    return scores.entrySet().stream()
        .allMatch(
            s ->
                s.getValue().entrySet().stream()
                    .allMatch(
                        m ->
                            switch (m.getKey()) {
                              case "merged", "hit" -> m.getValue() == 0;
                              default -> m.getValue() == 1;
                            }));
  }
}
