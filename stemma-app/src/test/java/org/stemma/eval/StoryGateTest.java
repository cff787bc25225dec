package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Story clustering must not fall behind what it has reached. */
class StoryGateTest {

  @Test
  void eventsToldByManyOutletsReachTheFloors() throws IOException {
    check(ClusterSet.NEWSCLUSTER, "bench/newscluster", "newscluster.");
  }

  @Test
  void smallIncidentsOfOneKindReachTheFloors() throws IOException {
    check(ClusterSet.GVA, "bench/gva-incidents", "gva.");
  }

  private static void check(PublicSet set, String folder, String prefix) throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<String, Object> scores = set.score(Gate.shared(folder), lines);
    for (Map.Entry<String, Object> score : scores.entrySet()) {
      assertThat((Double) score.getValue())
          .as("%s: %s", score.getKey(), lines)
          .isGreaterThanOrEqualTo(Gate.floor(prefix + score.getKey()));
    }
    assertThat(scores).isNotEmpty();
  }
}
