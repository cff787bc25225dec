package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole sentence has a finite verb, whatever the parser took it for. */
class FiniteVerbTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A helicopter winched two climbers off the ridge on May 6, 2024.",
        "A helicopter winched nine miners to safety."
      })
  void participleWithAnObjectIsTheVerb(String text) {
    assertThat(Told.held(text)).isNotEmpty();
  }
}
