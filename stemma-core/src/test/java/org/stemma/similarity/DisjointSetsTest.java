package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisjointSetsTest {

  private final DisjointSets sets = new DisjointSets();

  @Test
  void nameThatWasNeverJoinedStandsAlone() {
    assertThat(sets.of("a")).isEqualTo("a");
  }

  @Test
  void whatIsJoinedThroughOthersBelongsTogether() {
    assertThat(sets.join("a", "b")).isTrue();
    assertThat(sets.join("c", "d")).isTrue();
    assertThat(sets.of("b")).isNotEqualTo(sets.of("d"));
    assertThat(sets.join("b", "d")).isTrue();
    assertThat(sets.of("c")).isEqualTo(sets.of("a")).isEqualTo("a");
  }

  @Test
  void joiningWhatIsOneChangesNothing() {
    sets.join("a", "b");
    assertThat(sets.join("b", "a")).isFalse();
    assertThat(sets.join("a", "a")).isFalse();
    assertThat(sets.of("b")).isEqualTo("a");
  }
}
