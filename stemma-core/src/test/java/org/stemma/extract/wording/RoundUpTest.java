package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundUpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News in brief",
        "Morning briefing: what Odal talks about",
        "Meldungen des Tages",
        "Odal – in Kürze",
        "Коротко о главном",
        "Lo que hay que saber | Odal",
        "Odal: l’essentiel"
      })
  void namesSeveralThingsInShort(String headline) {
    assertThat(RoundUp.isNamed(headline)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry sinks off Odal",
        "Fähre sinkt nach kurzer Fahrt",
        "Паром затонул у берегов Одала"
      })
  void othersTellOne(String headline) {
    assertThat(RoundUp.isNamed(headline)).isFalse();
  }
}
