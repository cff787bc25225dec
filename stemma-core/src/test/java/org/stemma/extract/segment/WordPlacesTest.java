package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPlacesTest {

  @Test
  void knowsTheParagraphsOfEachWordInTheOrderInWhichTheyWereAdded() {
    WordPlaces places = new WordPlaces();
    places.add(5, 0);
    places.add(400, 1);
    places.add(5, 2);
    places.add(5, 7);

    assertThat(places.size(5)).isEqualTo(3);
    assertThat(places.get(5, 0)).isZero();
    assertThat(places.get(5, 2)).isEqualTo(7);
    assertThat(places.size(400)).isEqualTo(1);
    assertThat(places.size(6)).isZero();
    assertThat(places.size(10_000)).isZero();
  }
}
