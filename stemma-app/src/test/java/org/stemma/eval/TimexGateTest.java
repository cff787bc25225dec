package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.LoadedParser;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;

/** Time expressions must not fall behind what they have reached, with the models and without. */
class TimexGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    check("timex.", LoadedParser.PARSER);
  }

  @Test
  void reachesTheFloorsWithoutModels() throws IOException {
    check("timex-plain.", new PlainParser());
  }

  private static void check(String prefix, Parser parser) throws IOException {
    Map<String, Object> scores =
        new TimexScore(parser).score(Gate.shared("bench/timex"), new StringBuilder());
    for (String corpus : scores.keySet()) {
      String name = prefix + corpus + ".value_f1";
      assertThat((Double) ((Map<?, ?>) scores.get(corpus)).get("value_f1"))
          .as(name)
          .isGreaterThanOrEqualTo(Gate.floor(name));
    }
    assertThat(scores).isNotEmpty();
  }
}
