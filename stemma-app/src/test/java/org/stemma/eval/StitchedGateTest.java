package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cutting of stitched pages must not fall behind what it has reached. */
class StitchedGateTest {

  @Test
  void stitchedPagesReachTheFloors() throws IOException {
    Map<String, Object> figures =
        new StitchedScore().score(Gate.shared("bench/newscluster"), new StringBuilder());

    for (String figure :
        List.of("f1", "precision", "single_uncut", "short_sections_uncut", "bare_f1", "live_f1")) {
      assertThat((Double) figures.get(figure))
          .as("%s of %s", figure, figures)
          .isGreaterThanOrEqualTo(Gate.floor("stitched." + figure));
    }
  }
}
