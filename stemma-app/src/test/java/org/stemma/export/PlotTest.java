package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {

  @ParameterizedTest
  @CsvSource({
    "140 homes, homes in Dorvik, in Dorvik",
    "17 missing, missing, ''",
    "Nine dead, dead in the mine, in the mine",
    "34 injured people, injured people, ''",
    "2.1 metres, water in the square, water in the square",
    "3 people have died, people, ''",
    "five, death toll, death toll",
    "12 percent, '', ''"
  })
  void theCountedNounIsNotSaidTwice(String text, String counts, String beyond) {
    Plot.Point point =
        new Plot.Point(
            "F01",
            text,
            counts,
            Optional.of(1.0),
            Optional.empty(),
            Optional.empty(),
            "",
            "A",
            false,
            false);
    assertThat(point.countsBeyondText()).isEqualTo(beyond);
  }
}
