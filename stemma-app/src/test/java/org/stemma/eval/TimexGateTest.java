package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.TimeAnnotator;
import org.stemma.lexicon.Lexicon;

/** Time expressions must not fall behind what they have reached. */
class TimexGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve("bench/timex");
    Assumptions.assumeTrue(Files.exists(folder), "skipped: no bench/timex in ../shared");
    Properties floors = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(getClass().getResourceAsStream("/floors.properties"))) {
      floors.load(stream);
    }
    Map<String, Object> scores =
        new TimexScore(new TimeAnnotator(Lexicon.ENGLISH)).score(folder, new StringBuilder());
    for (String corpus : scores.keySet()) {
      String name = "timex." + corpus + ".value_f1";
      assertThat((Double) ((Map<?, ?>) scores.get(corpus)).get("value_f1"))
          .as(name)
          .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(name, "0")));
    }
    assertThat(scores).isNotEmpty();
  }
}
