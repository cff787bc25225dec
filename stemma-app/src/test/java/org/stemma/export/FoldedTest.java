package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text without case and accents. */
class FoldedTest {

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(Folded.of("The Café of ŠKODA").letters()).isEqualTo("the cafe of skoda");
    assertThat(Folded.of("İzmir").letters()).isEqualTo("izmir");
    assertThat(Folded.of("The Café of Škoda").contains(Folded.of("SKOD"))).isTrue();
    assertThat(Folded.of("The Café").contains(Folded.of("cafes"))).isFalse();
  }

  @Test
  void noWordsAreInEverything() {
    assertThat(Folded.of("a").contains(Folded.of(""))).isTrue();
  }
}
