package org.stemma.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Span;

class WordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"quay | true", "Öl | true", "7th | true", "'s | false", "— | false", "... | false"})
  void wordsBeginWithLetterOrDigit(String form, boolean wordy) {
    Word word = new Word(Span.of(0, form.length()), form, form, "", "O", -1, "");

    assertThat(word.isWordy()).isEqualTo(wordy);
  }
}
