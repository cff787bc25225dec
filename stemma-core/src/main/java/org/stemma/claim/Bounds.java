package org.stemma.claim;

import java.util.List;
import org.stemma.annotation.Figure;
import org.stemma.lexicon.Lexicon;

/**
 * The values that a figure allows.
 *
 * @param low least value, inclusive
 * @param high greatest value, inclusive; infinite if open
 */
public record Bounds(double low, double high) {

  /**
   * How far "about 200" may be from the count, as a share. Reports round to the first digit, so 10
   * % lies between "about 180" and "about 220". From 0 to .2 nothing changed on the three gold
   * stories and three invented ones (2026-11-22); at .3 an update of a count was lost.
   */
  private static final double BLUR = 0.1;

  private static final List<String> BLURRED =
      Lexicon.ENGLISH.rows("figures/modifiers.tsv").stream()
          .filter(row -> row.get(1).equals("approx") || row.get(2).equals("near"))
          .map(row -> row.get(0))
          .toList();

  /** The values that {@code figure} allows. */
  public static Bounds of(Figure figure) {
    if (figure.value().isPresent()) {
      double value = figure.value().getAsDouble();
      boolean blurred =
          figure
              .modifier()
              .map(m -> " " + m + " ")
              .map(m -> BLURRED.stream().anyMatch(b -> m.contains(" " + b + " ")))
              .orElse(false);
      double blur = blurred ? Math.abs(value) * BLUR : 0;
      return new Bounds(value - blur, value + blur);
    }
    return new Bounds(
        figure.min().orElse(Double.NEGATIVE_INFINITY),
        figure.max().orElse(Double.POSITIVE_INFINITY));
  }

  /** Whether some value is allowed by both. */
  public boolean compatible(Bounds other) {
    return low <= other.high && other.low <= high;
  }
}
