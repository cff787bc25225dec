package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativesTest {

  @Test
  void eachPairOfBracketsIsAChoice() {
    assertThat(Alternatives.of("{a|our} report {said|gave}"))
        .containsExactly("a report said", "a report gave", "our report said", "our report gave");
  }

  @Test
  void aChoiceMayBeEmptyOrOfSeveralWords() {
    assertThat(Alternatives.of("the {|death }toll")).containsExactly("the toll", "the death toll");
  }

  @Test
  void whatHasNoPairOfBracketsStandsForItself() {
    assertThat(Alternatives.of("report")).containsExactly("report");
    assertThat(Alternatives.of("a } b {")).containsExactly("a } b {");
    assertThat(Alternatives.of("")).containsExactly("");
  }
}
