package org.stemma.annotate.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotation.TimexType;

/** Writes durations and repeated times as TIMEX3 values. */
final class TimeLengths {

  /** Half of a unit in the next smaller one, where that is a whole number. */
  private static final Map<String, String> HALVES = Map.of("Y", "6M", "TH", "30M", "TM", "30S");

  private TimeLengths() {}

  /** {@code P3D}, {@code PT4H}, {@code PXY}. */
  static TimeSense duration(Shape shape) {
    String unit = shape.text("unit").orElse("X");
    boolean vague = shape.text("vague").isPresent();
    String value = period(vague ? "X" : shape.text("number").orElse("X"), unit);
    return TimeSense.open(TimexType.DURATION, value, "a length of time, no date");
  }

  /** {@code P1D}, {@code XXXX-WXX-5}, {@code XXXX-07}. */
  static TimeSense set(Shape shape) {
    String value =
        shape
            .text("value")
            .or(() -> shape.text("rate").map(u -> period("1", u)))
            .or(() -> shape.text("unit").map(u -> period(shape.text("number").orElse("1"), u)))
            .or(() -> shape.text("weekday").map(day -> "XXXX-WXX-" + day))
            .or(
                () ->
                    shape
                        .number("month")
                        .map(month -> String.format(Locale.ROOT, "XXXX-%02d", month)))
            .or(() -> shape.number("season").map(TimeLengths::season))
            .or(() -> shape.text("quarter").map(quarter -> "XXXX-Q" + quarter))
            .or(() -> shape.text("part").map(part -> "XXXX-XX-XX" + part))
            .orElse("PXX");
    return TimeSense.open(TimexType.SET, value, "a repeated time, no date");
  }

  static String season(int season) {
    return "XXXX-" + Map.of(0, "WI", 1, "SP", 2, "SU", 3, "FA").getOrDefault(season, "XX");
  }

  /** A period of {@code number} (decimal or X) units. */
  static String period(String number, String unit) {
    boolean clock = unit.startsWith("T");
    String designator = clock ? unit.substring(1) : unit;
    Optional<Integer> whole = number.endsWith(".5") ? half(number) : Optional.empty();
    Optional<String> rest =
        whole.isPresent() ? Optional.ofNullable(HALVES.get(unit)) : Optional.empty();
    if (rest.isPresent()) {
      return (clock ? "PT" : "P") + (whole.get() == 0 ? "" : whole.get() + designator) + rest.get();
    }
    return switch (unit) {
      case "F" ->
          number.equals("X") ? "PXW" : "P" + 2 * Math.round(Double.parseDouble(number)) + "W";
      case "N" -> "P" + number + "D";
      default -> (clock ? "PT" : "P") + number + designator;
    };
  }

  private static Optional<Integer> half(String number) {
    return Optional.of(Integer.parseInt(number.substring(0, number.length() - 2)));
  }
}
