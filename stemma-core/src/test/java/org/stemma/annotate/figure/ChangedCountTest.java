package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

/** Bare numbers that what is counted rose or fell to, and tolls that a verb or a phrase tells. */
class ChangedCountTest {

  private static String read(String text) {
    Reading reading = PlainReadings.page("page", text);
    return new FigureAnnotator(Lexicon.ENGLISH)
        .annotate(reading).stream().map(ChangedCountTest::shown).reduce("", (a, b) -> a + b + ";");
  }

  private static String shown(Figure figure) {
    return "%.2f %s %s"
        .formatted(
            figure.value().orElse(-1), figure.unit().orElse("-"), figure.measure().orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The number of cases rose from 2,000 to 3,000.    | 2000.00 case infected;3000.00 case infected;
          The number of pupils fell from 300 to 120.       | 300.00 pupil -;120.00 pupil -;
          Homes grew from 40 to 65 last year.              | 40.00 home -;65.00 home -;
          Cases rose to 412, up from 287.                  | 412.00 case infected;287.00 case infected;
          Passengers fell to 120, down from 300.           | 120.00 passenger -;300.00 passenger -;
          The number of strikers rose to 900, up from 650. | 900.00 striker -;650.00 striker -;
          Prices fell to 12.                               | ''
          """)
  void bothNumbersOfAChangeCount(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The county cleared 240 homes last year, up from 210.| 210 up from
          The jail holds 812 inmates, up from 640 in May.    | 640 up from
          Some 900 people voted by post, down from 1,200.    | 1200 down from
          """)
  void anOldNumberIsTold(String text, String expected) {
    Reading reading = PlainReadings.page("page", text);
    assertThat(new FigureAnnotator(Lexicon.ENGLISH).annotate(reading))
        .hasSize(2)
        .last()
        .extracting(f -> "%.0f %s".formatted(f.value().orElse(-1), f.modifier().orElse("-")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports fell by a fifth.             | 0.20 fraction share;
          Prices rose by a third last year.    | 0.33 fraction share;
          The budget was cut by three quarters. | 0.75 fraction share;
          Sales dropped by a third party.      | ''
          """)
  void aShareByWhichSomethingChanged(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dead number eleven.                  | 11.00 person killed;
          The injured number 40.                   | 40.00 person injured;
          The missing numbered three.              | 3.00 person missing;
          The dead man lived at number eleven.     | ''
          The fire cost eleven people their lives. | 11.00 person killed;
          The flood cost two miners their lives.   | 2.00 miner killed;
          The crash cost nine workers their lives. | 9.00 worker killed;
          The death toll has reached 11.           | 11.00 person killed;
          """)
  void theHarmedAreCounted(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The children were aged eight and 10.    | 8.00 year -;10.00 year -;
          A quake with a magnitude of 6.1 struck. | 6.10 magnitude magnitude;
          """)
  void agesAndMagnitudes(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
