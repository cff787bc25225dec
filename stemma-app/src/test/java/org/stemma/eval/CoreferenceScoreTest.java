package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {

  @Test
  void theSamePartitionIsRightUnderAnyNames() {
    CoreferenceScore score =
        CoreferenceScore.of(List.of("a", "a", "b", "c"), List.of("x", "x", "z", "y"));
    assertThat(score.conll()).isEqualTo(1);
  }

  /** Worked by hand: keys {1,2,3} {4}, answers {1,2} {3,4}. */
  @Test
  void agreesWithAnExampleWorkedByHand() {
    CoreferenceScore score =
        CoreferenceScore.of(List.of("k", "k", "k", "l"), List.of("p", "p", "q", "q"));
    assertThat(score.muc()).isCloseTo(0.5, within(1e-9));
    double precision = (1 + 1 + 0.5 + 0.5) / 4;
    double recall = (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4;
    assertThat(score.bCubed())
        .isCloseTo(2 * precision * recall / (precision + recall), within(1e-9));
    double same = 2 * 2.0 / 5 + 2 * 1.0 / 3;
    assertThat(score.ceaf()).isCloseTo(same / 2, within(1e-9));
  }

  /** Key 1 likes both answers best; the best sum gives it the second. */
  @Test
  void clustersAreAssignedForTheBestSum() {
    CoreferenceScore score =
        CoreferenceScore.of(
            List.of("k", "k", "k", "k", "l", "l", "l"), List.of("p", "p", "q", "q", "p", "p", "p"));
    double same = 2 * 2.0 / 6 + 2 * 3.0 / 8;
    assertThat(score.ceaf()).isCloseTo(same / 2, within(1e-9));
  }
}
