package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstWordsTest {

  private final FirstWords words = new FirstWords(List.of("written by", "d'après", "文", "(автор"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Written by Ana Sousa",
        "  WRITTEN last week",
        "D’après nos reporters",
        "文/李四",
        "• Автор: Иван",
        "12 written"
      })
  void theFirstWordCountsInAnyCaseAndBehindAnySigns(String line) {
    assertThat(words.begin(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "by Ana Sousa", "Writtenby", "文章", "Unwritten by"})
  void otherWordsAreNone(String line) {
    assertThat(words.begin(line)).isFalse();
  }

  @Test
  void aPhraseWithoutAWordIsAFaultOfTheList() {
    assertThatThrownBy(() -> new FirstWords(List.of("©")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("©");
  }
}
