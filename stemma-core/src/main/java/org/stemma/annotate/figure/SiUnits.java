package org.stemma.annotate.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotation.SiQuantity;
import org.stemma.lexicon.Lexicon;

/**
 * What units of measure are in SI, by the factors of {@code units.tsv}. Degrees are left out: of a
 * temperature and of a difference of two the same words are said, and only the one is a factor.
 * Immutable and thread-safe.
 */
final class SiUnits {

  /** Symbols by quantity (BIPM, SI Brochure, 9th edition, tables 2 and 4). */
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("activity", "Bq"),
          Map.entry("area", "m²"),
          Map.entry("dose", "Sv"),
          Map.entry("duration", "s"),
          Map.entry("energy", "J"),
          Map.entry("frequency", "Hz"),
          Map.entry("length", "m"),
          Map.entry("mass", "kg"),
          Map.entry("power", "W"),
          Map.entry("pressure", "Pa"),
          Map.entry("speed", "m/s"),
          Map.entry("voltage", "V"),
          Map.entry("volume", "m³"));

  /** Digits that the factors have. */
  private static final MathContext DIGITS = new MathContext(9);

  private record Unit(String symbol, BigDecimal factor) {}

  private final Map<String, Unit> units = new HashMap<>();

  SiUnits(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("figures/units.tsv")) {
      String symbol = SYMBOLS.get(row.get(2));
      if (symbol != null && !row.get(4).equals("-")) {
        units.put(row.get(1), new Unit(symbol, new BigDecimal(row.get(4))));
      }
    }
  }

  /** The size of a unit, called by its singular name, in the SI unit of its quantity. */
  OptionalDouble factor(String unit) {
    Unit known = units.get(unit);
    return known == null ? OptionalDouble.empty() : OptionalDouble.of(known.factor().doubleValue());
  }

  /** What {@code number} of {@code unit} is in SI. */
  Optional<SiQuantity> of(NumberReading number, String unit) {
    return Optional.ofNullable(units.get(unit))
        .map(
            known ->
                new SiQuantity(
                    known.symbol(),
                    times(number.value(), known.factor()),
                    times(number.min(), known.factor()),
                    times(number.max(), known.factor())));
  }

  private static OptionalDouble times(OptionalDouble number, BigDecimal factor) {
    return number.isPresent()
        ? OptionalDouble.of(
            BigDecimal.valueOf(number.getAsDouble()).multiply(factor, DIGITS).doubleValue())
        : OptionalDouble.empty();
  }
}
