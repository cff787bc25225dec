package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

  /**
   * Gold {a b c} {d}, predicted {a b} {c d}. Precision: a 2/2, b 2/2, c 1/2, d 1/2, mean 3/4.
   * Recall: a 2/3, b 2/3, c 1/3, d 1, mean 2/3. Pairs: gold 3, predicted 2, shared 1.
   */
  @Test
  void followsTheWorkedExample() {
    ClusterScore score =
        ClusterScore.of(
            Map.of("a", "G", "b", "G", "c", "G", "d", "H"),
            Map.of("a", "1", "b", "1", "c", "2", "d", "2"));
    assertThat(score.precision()).isCloseTo(3 / 4.0, within(1e-9));
    assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.f1()).isCloseTo(12 / 17.0, within(1e-9));
    assertThat(score.pairPrecision()).isCloseTo(1 / 2.0, within(1e-9));
    assertThat(score.pairRecall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(score.pairF1()).isCloseTo(0.4, within(1e-9));
    assertThat(score.toMap()).containsOnlyKeys("bcubed_f1", "pair_f1");
  }

  @Test
  void bothSidesMustNameTheSameItems() {
    assertThatThrownBy(() -> ClusterScore.of(Map.of("a", "G"), Map.of("b", "1")))
        .hasMessageContaining("gold has 1 items");
  }
}
