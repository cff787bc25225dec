package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Figure;

/** Multiples, scales, lengths and sums that are easily read as another kind of quantity. */
class FigureKindsTest {

  private static final FigureAnnotator FIGURES = new FigureAnnotator();

  private static String read(String text) {
    return FIGURES.annotate(PlainReadings.of(text)).stream()
        .map(FigureKindsTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Figure figure) {
    String least = figure.min().isPresent() ? ">=" : "";
    double number = figure.value().orElse(figure.min().orElse(figure.max().orElse(Double.NaN)));
    String most = figure.max().isPresent() ? "<=" : "";
    return least + most + String.format(Locale.ROOT, "%.2f ", number) + figure.unit().orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twice as many boats came. | 2.00 times",
        "The port sold half as much fish. | 0.50 times",
        "It took four times as many votes. | 4.00 times",
        "Rents are three times higher than in Osk. | 3.00 times",
        "They met four times. | 4.00 time",
      })
  void aMultipleCountsNoOccasions(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The wall is 30m high. | 30.00 metre",
        "A pit 12m deep was found. | 12.00 metre",
        "The hut is 300m away. | 300.00 metre",
        "Some 1.5m people live there. | 1500000.00 person",
      })
  void metresBeforeAWordOfSizeAreNoMillions(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A magnitude 6.2 earthquake struck. | 6.20 magnitude",
        "The quake had a magnitude of 5.8. | 5.80 magnitude",
        "A tremor of magnitude 4.1 followed. | 4.10 magnitude",
        "It was minus 12 degrees at night. | -12.00 degree",
        "The lake froze at minus 4 degrees Celsius. | -4.00 degree Celsius",
        "It was 39C in the shade. | 39.00 degree Celsius",
      })
  void aScaleIsReadWithItsSign(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The margin is half a percentage point. | 0.50 percentage point",
        "The rise is spread over two years. | 2.00 year",
        "The debt is paid over 15 months. | 15.00 month",
        "He paid £22m plus a further £4m. | 22000000.00 pound sterling; 4000000.00 pound sterling",
        "They won on a turnout of 71%. | 71.00 percent",
        "A 12-story hotel burned. | 12.00 storey",
      })
  void wordsBesideANumberKeepTheirSense(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coach 3 burned.",
        "Formula 1 returns.",
        "Reactor 4 exploded.",
        "District 9 injured nobody.",
        "He bought a 5c stamp.",
      })
  void theNumberOfALabelCountsNobody(String text) {
    assertThat(read(text)).isEmpty();
  }
}
