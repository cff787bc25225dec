package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.SiQuantity;
import org.stemma.lexicon.Lexicon;

/** Units of measure in SI. */
class SiUnitsTest {

  private static final SiUnits UNITS = new SiUnits(Lexicon.ENGLISH);

  private static NumberReading number(double value) {
    return new NumberReading(
        0,
        1,
        NumberReading.Kind.DIGITS,
        OptionalDouble.of(value),
        OptionalDouble.of(value - 1),
        OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "5, mile, 8046.72, m",
    "3, tonne, 3000, kg",
    "90, minute, 5400, s",
    "2, hectare, 20000, m²",
    "60, kilometre per hour, 16.6666667, m/s",
    "2, litre, 0.002, m³",
    "12, megawatt, 12000000, W"
  })
  void measuresHaveThem(double value, String unit, double si, String symbol) {
    SiQuantity found = UNITS.of(number(value), unit).orElseThrow();
    assertThat(found.value()).hasValue(si);
    assertThat(found.unit()).isEqualTo(symbol);
    assertThat(found.min()).isPresent();
    assertThat(found.max()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US dollar", "person", "degree Celsius", "percent", "goal", "magnitude"})
  void whatHasNoFixedSizeHasNone(String unit) {
    assertThat(UNITS.of(number(7), unit)).isEmpty();
  }

  @Test
  void germanUnitsAreTheSame() {
    assertThat(new SiUnits(new Lexicon("de")).of(number(7), "kilometre").orElseThrow().value())
        .hasValue(7000);
  }
}
