package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Figure;

/** Figures whose noun stands with another number, with an owner between, or in a single word. */
class NounToldOnceTest {

  private static final FigureAnnotator FIGURES = new FigureAnnotator();

  private static String read(String text) {
    return String.join(
        "; ",
        FIGURES.annotate(PlainReadings.page("page", text)).stream()
            .map(f -> number(f) + " " + f.unit().orElse("-"))
            .toList());
  }

  private static String number(Figure figure) {
    double value = figure.value().orElse(figure.min().orElse(0));
    return value < 1 ? String.valueOf(value) : String.valueOf(Math.round(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He denies six counts of theft and three of forgery. | 6 count; 3 count",
        "The ward had nine cases of measles, four of mumps. | 9 case; 4 case",
        "Sixty tons of salt and one of the mayor's hats were lost. | 60 ton",
        "It was one kind of answer. | ''",
      })
  void numbersJoinedToACountOfKindsCountTheSame(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He denies six counts of theft and three of forgery. | forgery",
        "The hold had nine crates of wine, four of hard cheese. | hard cheese",
      })
  void whatIsCountedIsThenToldByItsKind(String text, String counted) {
    assertThat(FIGURES.annotate(PlainReadings.page("page", text)))
        .last()
        .extracting(Figure::counts)
        .isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thirty of the depot's 90 trams were idle. | 30 tram; 90 tram",
        "Nine of Ms Hale's 30 horses were moved. | 9 horse; 30 horse",
        "In the pact of 1998 nine ports were closed. | 9 port",
      })
  void aPartMayBeOfWhatSomebodyHas(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He scored twice in two seasons. | 2 time; 2 season",
        "The pump had failed at least twice. | 2 time",
        "Nobody should think twice. | ''",
        "It is twice as wide as the old one. | 2 times",
        "The rent would be half that. | 0.5 times",
        "It cost half the price. | 0.5 fraction",
      })
  void oneWordMayTellHowOften(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With 48 seats declared, the List had 21, Quay First 19 and the Greens six. | 48 seat; 21"
            + " seat; 19 seat; 6 seat",
        "About 90 people marched. Police put it at 70. | 90 person; 70 person",
      })
  void rivalsAndEstimatesCountWhatWasCounted(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The six-mile road is shut. | 6 mile",
        "A 900-square-foot hall burned. | 900 square foot",
        "The wall is 3 m high. | 3 metre",
        "The hole is 40 m by 20 m. | 40 metre; 20 metre",
        "They sold 40 m by Friday. | ''",
        "The boxer was 11 stone 6 pounds. | 160 pound",
        "The boy weighed nine pounds. | 9 pound",
        "He owed nine pounds. | 9 pound sterling",
        "One woman, 41, was arrested. | 1 woman; 41 year",
      })
  void sizesStandBeforeNounsAndWeightsAreNoMoney(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
