package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormTest {

  @ParameterizedTest
  @CsvSource({
    "'Page 2 of 3', true",
    "'٣ مايو', true",
    "'Ferry boards at dusk', false",
    "'½ a crew, twenty cranes', false",
    "'', false"
  })
  void digitsOfAnyScriptAreFound(String line, boolean found) {
    assertThat(LineForm.hasDigit(line)).isEqualTo(found);
  }
}
