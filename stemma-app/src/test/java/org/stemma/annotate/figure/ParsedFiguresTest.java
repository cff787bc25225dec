package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Figure;

/** What happened to the counted where words stand between. */
class ParsedFiguresTest {

  private static String told(String text) {
    ParsedPage page = ParsedPage.whole(text);
    return page.all(Figure.class).stream()
        .map(f -> page.words(f.span()) + " = " + f.measure().orElse("-"))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Over 1,200 people in 14 districts have been displaced. | Over 1,200 people = displaced; 14 districts = -
          Nearly 4,000 people in the valley have been evacuated. | Nearly 4,000 people = evacuated
          About 500 people in three towns were evacuated.        | About 500 people = evacuated; three towns = -
          All 12 passengers on two boats were rescued.           | 12 passengers = rescued; two boats = -
          """)
  void whatHappenedToThePeopleDidNotHappenToTheirPlaces(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The storm forced 40 families out of their homes. | 40 families out of their homes = displaced
          Some 250 villagers had to leave their homes.     | Some 250 villagers had to leave their homes = displaced
          He stole £900 over six years.                    | £900 = money; six years = duration
          The trial has lasted over six weeks.             | over six weeks = duration
          """)
  void whoIsOutOfHisHomeIsDisplaced(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The roster adds two night shifts.",
        "The railway cancelled three night trains.",
        "The pilots walked out on the first night of the strike.",
        "The river rose on the second night of the flood.",
        "The keeper was hurt on the first day of the tour."
      })
  void nightIsNoLength(String text) {
    assertThat(told(text)).doesNotContain("night", "day");
  }
}
