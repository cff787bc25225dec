package org.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static final Wordings WORDINGS =
      new Wordings(List.of("case court_case trial", "case box crate", "boat ship vessel"));

  @Test
  void aSetStandsInWhereTwoOfItsWordsDo() {
    assertThat(WORDINGS.of(List.of("ship", "boat"))).containsExactly("ship", "boat", "vessel");
  }

  @Test
  void theOtherMeaningOfAWordIsLeftOut() {
    assertThat(WORDINGS.of(List.of("Case", "box"))).containsExactly("Case", "box", "crate");
  }

  @Test
  void oneWordAloneIsOnlyItself() {
    assertThat(WORDINGS.of(List.of("case"))).containsExactly("case");
  }
}
