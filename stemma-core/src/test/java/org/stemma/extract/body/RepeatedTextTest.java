package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedTextTest {

  private final RepeatedText said = new RepeatedText(6);

  @Test
  void theFirstOfTheSameWordsIsFound() {
    assertThat(said.before(2, "The ferry sank.")).isEqualTo(-1);
    assertThat(said.before(3, "The ferry left.")).isEqualTo(-1);
    assertThat(said.before(5, "The ferry, sank!")).isEqualTo(2);
    assertThat(said.before(6, "THE FERRY LEFT")).isEqualTo(3);
    assertThat(said.before(8, "The ferry sank")).isEqualTo(2);
  }

  @Test
  void textsWithoutLettersAreTheSame() {
    assertThat(said.before(0, "* * *")).isEqualTo(-1);
    assertThat(said.before(1, "---")).isZero();
  }
}
