package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitBufferTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 511, 512, 513, 5_000})
  void unitsAndPartsStandInTheOrderInWhichTheyAreAdded(int length) {
    String page = "Odal, 渡し船. ".repeat(length).substring(0, length);
    UnitBuffer buffer = new UnitBuffer();
    buffer.add(page, 0, length);
    buffer.add(' ');
    buffer.add(page, length - 1, length);

    assertThat(buffer.take()).isEqualTo(page + ' ' + page.charAt(length - 1));
  }

  @Test
  void whatIsTakenIsGone() {
    UnitBuffer buffer = new UnitBuffer();
    buffer.add('x');

    assertThat(buffer.isEmpty()).isFalse();
    assertThat(buffer.take()).isEqualTo("x");
    assertThat(buffer.isEmpty()).isTrue();
    assertThat(buffer.take()).isEmpty();
  }
}
