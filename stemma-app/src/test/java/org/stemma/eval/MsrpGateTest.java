package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.LoadedParser;

/** Telling the same statement in other words must not fall behind what it has reached. */
class MsrpGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    Map<String, Object> scores =
        new MsrpScore(LoadedParser.PARSER.vectors())
            .score(Gate.shared("bench/msrp"), new StringBuilder());
    for (Map.Entry<String, Object> score : scores.entrySet()) {
      assertThat((Double) score.getValue())
          .as(score.getKey())
          .isGreaterThanOrEqualTo(Gate.floor("msrp." + score.getKey()));
    }
    assertThat(scores).isNotEmpty();
  }
}
