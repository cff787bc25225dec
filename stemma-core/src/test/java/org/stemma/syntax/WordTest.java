package org.stemma.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Span;

class WordTest {

  @ParameterizedTest
  @CsvSource({
    "B-DATE, true",
    "I-TIME, true",
    "B-PERSON, false",
    "O, false",
    "'', false",
    "B-XDATE, false",
  })
  void isOfAClassWhereItsNameBeginsOrGoesOn(String entity, boolean expected) {
    Word word = new Word(Span.of(0, 1), "x", "x", "NN", entity, -1, "root");
    assertThat(word.isEntity("DATE", "TIME")).isEqualTo(expected);
  }
}
