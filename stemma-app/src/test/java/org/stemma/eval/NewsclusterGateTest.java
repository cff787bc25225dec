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

/** Story clustering must not fall behind what it has reached. */
class NewsclusterGateTest {

  @Test
  void reachesTheFloors() throws IOException {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve("bench/newscluster");
    Assumptions.assumeTrue(Files.exists(folder), "skipped: no bench/newscluster in ../shared");
    Properties floors = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(getClass().getResourceAsStream("/floors.properties"))) {
      floors.load(stream);
    }
    StringBuilder lines = new StringBuilder();
    Map<String, Object> scores = new NewsclusterScore().score(folder, lines);
    assertThat(scores)
        .allSatisfy(
            (name, value) ->
                assertThat((Double) value)
                    .as("%s: %s", name, lines)
                    .isGreaterThanOrEqualTo(
                        Double.parseDouble(floors.getProperty("newscluster." + name))));
  }
}
