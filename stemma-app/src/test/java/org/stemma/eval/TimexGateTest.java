package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.lexicon.Lexicon;

/** Time expressions must not fall behind what they have reached. */
class TimexGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    Map<String, Object> scores =
        new TimexScore(new TimeAnnotator(Lexicon.ENGLISH))
            .score(Gate.shared("bench/timex"), new StringBuilder());
    for (String corpus : scores.keySet()) {
      String name = "timex." + corpus + ".value_f1";
      assertThat((Double) ((Map<?, ?>) scores.get(corpus)).get("value_f1"))
          .as(name)
          .isGreaterThanOrEqualTo(Gate.floor(name));
    }
    assertThat(scores).isNotEmpty();
  }
}
