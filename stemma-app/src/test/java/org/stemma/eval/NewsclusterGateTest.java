package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Story clustering must not fall behind what it has reached. */
class NewsclusterGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<String, Object> scores =
        new NewsclusterScore().score(Gate.shared("bench/newscluster"), lines);
    for (Map.Entry<String, Object> score : scores.entrySet()) {
      assertThat((Double) score.getValue())
          .as("%s: %s", score.getKey(), lines)
          .isGreaterThanOrEqualTo(Gate.floor("newscluster." + score.getKey()));
    }
    assertThat(scores).isNotEmpty();
  }
}
