package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {

  @ParameterizedTest
  @CsvSource({
    "the Courier, Halden Courier",
    "The Corran Gull, the Gull",
    "Reuters, Reuters News Agency",
    "the Herald, Herald of Senn",
    "LH, Lima Herald",
    "the Gull, Gull",
    "El Correo, Correo de Senn",
  })
  void aShortFormMeetsTheWhole(String one, String other) {
    assertThat(OutletName.of(one).meets(OutletName.of(other))).isTrue();
    assertThat(OutletName.of(other).meets(OutletName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "the Star, Star Tribune",
    "the World, World News Odal",
    "Daily, Daily Courier",
    "News, Odal News Agency",
    "Courier, Halden Herald",
    "Sunday Courier, Sunday Herald",
    "Вести, Вести Одала",
    "Gazeta, Gazeta Odalska",
    "Agence, Agence Odal Info",
  })
  void aNounThatManyBearIsNotEnough(String one, String other) {
    assertThat(OutletName.of(one).meets(OutletName.of(other))).isFalse();
    assertThat(OutletName.of(other).meets(OutletName.of(one))).isFalse();
  }
}
