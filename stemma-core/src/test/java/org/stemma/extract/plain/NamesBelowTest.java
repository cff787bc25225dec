package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.PlainPages;

class NamesBelowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corinne Halvorsen | , | Patrick Okonedo",
        "Lotte Brandvik | & | Kwame Asare",
        "Marta Ibáñez | and | Kwame Bergström",
      })
  void aSecondNameOnALineOfItsOwnSignsToo(String first, String joint, String second) {
    String page =
        "Ferry runs aground off Odal in a gale\n\nMay 3, 2031\n\nBy\n%s\n%s\n%s\n"
            .formatted(first, joint, second);

    assertThat(PlainPages.signers(PlainPages.read(page + PlainPages.BODY)))
        .containsExactly(first, second);
  }
}
