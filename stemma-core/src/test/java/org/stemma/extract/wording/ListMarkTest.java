package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"• Ferry aground", "- Ferry aground", "* Ferry", "– Ferry", "▸ Ferry"})
  void bulletOrDashBeforeABlankIsTheMarkOfAnItem(String line) {
    assertThat(ListMark.opens(line)).isTrue();
    assertThat(ListMark.opensWithSign(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Ferry aground", "(12) Ferry", "a) Ferry", "B. Ferry"})
  void numberOrLetterIsAMarkButNoSign(String line) {
    assertThat(ListMark.opens(line)).isTrue();
    assertThat(ListMark.opensWithSign(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"→ Ferry aground", "» Ferry", "— Ferry", "◆ Ferry", "☐ Two eggs"})
  void signThatStandsElsewhereTooIsNoMarkByItself(String line) {
    assertThat(ListMark.opens(line)).isFalse();
    assertThat(ListMark.opensWithSign(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12 degrees", "*Ferry*", "1.5 metres", "1234. Ferry", "-", "", "Ferry"})
  void signWithoutABlankOpensNoItem(String line) {
    assertThat(ListMark.opens(line)).isFalse();
    assertThat(ListMark.opensWithSign(line)).isFalse();
  }
}
