package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fourteen of 14 came. | [14.0, 14.0]",
        "Twenty-five thousand, or 25,000 | [25000.0, 25000.0]",
        "the third of them, on June 3 | [3.0, 3.0]",
        "both | [2.0]",
        "a fifth | [0.2]",
        "hundreds of ships | [hundreds of]",
        "several ships | [several]",
        "No ship came. | []"
      })
  void areReadInDigitsAndWords(String text, String values) {
    assertThat(WrittenNumbers.ENGLISH.in(text)).hasToString(values);
  }
}
