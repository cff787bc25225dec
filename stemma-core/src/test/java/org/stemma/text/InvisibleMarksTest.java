package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleMarksTest {

  @ParameterizedTest
  @ValueSource(chars = {'\u00ad', '\u200b', '\u2060', '\ufeff'})
  void marksThatNobodySeesAreSome(char unit) {
    assertThat(InvisibleMarks.has(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '-', 'a', '\u00a0', '\u2010', '\u200d', 'ö', '中'})
  void whatReadersSeeAndWhatJoinsLettersAreNone(char unit) {
    assertThat(InvisibleMarks.has(unit)).isFalse();
  }
}
