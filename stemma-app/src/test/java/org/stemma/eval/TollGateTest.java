package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.LoadedParser;

/** Tolls of incidents must not fall behind what they have reached. */
class TollGateTest {

  /** The first of 1,624: the whole set takes minutes. */
  private static final int INCIDENTS = 100;

  @Test
  void reachesTheFloors() throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<String, Object> scores =
        new TollScore(LoadedParser.PARSER, INCIDENTS)
            .score(Gate.shared("bench/gva-incidents"), lines);
    for (String measure : new String[] {"killed", "injured", "both"}) {
      assertThat((Double) scores.get(measure))
          .as("%s: %s", measure, lines)
          .isGreaterThanOrEqualTo(Gate.floor("tolls." + measure));
    }
  }
}
