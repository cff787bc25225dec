package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Figure;

/** Figures by what stands around them: the whole, the exempt, a group, a row, another time. */
class FigureRelationsTest {

  private static final FigureAnnotator FIGURES = new FigureAnnotator();

  /** Of each figure: number, what it counts and what happened to that, if something did. */
  private static String read(String text) {
    return String.join(
        "; ",
        FIGURES.annotate(PlainReadings.page("page", text)).stream()
            .map(f -> number(f) + " " + f.counts() + f.measure().map(m -> " " + m).orElse(""))
            .toList());
  }

  private static String number(Figure figure) {
    double value = figure.value().orElse(0);
    return value < 1 ? String.valueOf(value) : String.valueOf(Math.round(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All but three of the passengers were killed. | 3 three",
        "Everyone but two of the sailors drowned. | 2 two",
        "All except nine of the miners were found dead. | 9 nine",
        "Three of the passengers were killed. | 3 Three killed",
      })
  void whoIsExemptIsNotCountedAmongThoseHarmed(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 12,000-strong crowd waited in the rain. | 12000 crowd",
        "A 200-strong crew fought the fire. | 200 crew",
        "A crowd of 41,200 watched the final. | 41200 41,200",
        "An audience of 300 heard the mayor. | 300 300",
        "Forty-odd people slept in the gym. | 40 people",
        "The attendance fell from 900 to 450. | 900 900; 450 450",
        "The number of dead rose to 31. | 31 31 killed",
      })
  void aGroupIsOfSoManyPersons(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The number 14 bus stopped at the quay. | ''",
        "A number 9 tram hit the number 22 tram. | ''",
        "He wore the no. 10 shirt. | ''",
        "A number of buses stood idle, 14 buses in all. | 14 buses",
      })
  void whatStandsInARowIsNotCounted(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Half of the 900 evacuees have gone home. | 0.5 evacuees share",
        "Two-thirds of our 90 members voted. | 0.6666666666666666 members share",
        "A quarter of these 60 ferries sailed. | 0.25 ferries share",
      })
  void aShareOfANumberIsOfWhatThatCounts(String text, String expected) {
    assertThat(read(text)).startsWith(expected + "; ");
  }
}
