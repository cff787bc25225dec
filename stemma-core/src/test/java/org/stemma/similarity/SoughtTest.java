package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts tell what somebody asks for in a few words. */
class SoughtTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the train waited two hours | The train had been waiting for 2 hours near Orsk.",
        "court fines the ferry firm | The firm that runs the ferry was fined by the court.",
        "11,000 tickets sold | Eleven thousand tickets were sold before the cup final.",
        "strike ends | The strike at the docks ended at noon.",
        "flooded cellars of Ostrand | OSTRAND: 40 cellars flooded."
      })
  void wordsMayHaveAnyFormAndOrder(String asked, String text) {
    assertThat(Sought.of(asked).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the train stood two hours | The train stood for three hours.",
        "11,000 tickets sold | Some 12,000 tickets were sold.",
        "the cargo shifted | The cargo of the ship was steel.",
        "party wins | The parts were windproof."
      })
  void allMustBeThere(String asked, String text) {
    assertThat(Sought.of(asked).isIn(text)).isFalse();
  }

  @Test
  void functionWordsAskForNothing() {
    assertThat(Sought.of("who is it of").isEmpty()).isTrue();
    assertThat(Sought.of(" ").isEmpty()).isTrue();
    assertThat(Sought.of("7").isEmpty()).isFalse();
  }
}
