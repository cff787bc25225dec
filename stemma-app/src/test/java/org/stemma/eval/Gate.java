package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;

/** What every gate needs: the data beside the checkout, and {@code app-floors.properties}. */
final class Gate {

  private Gate() {}

  /** {@code ../shared/<path>} beside the checkout, or a skipped test. */
  static Path shared(String path) {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path found = root.resolveSibling("shared").resolve(path);
    Assumptions.assumeTrue(Files.exists(found), "skipped: no " + path + " in ../shared");
    return found;
  }

  /** The floor of that name, which must be there. */
  static double floor(String name) throws IOException {
    return anyFloor(name).orElseThrow(() -> new AssertionError("no floor " + name));
  }

  /** The floor of that name; a measure without one is only shown. */
  static Optional<Double> anyFloor(String name) throws IOException {
    Properties floors = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(Gate.class.getResourceAsStream("/app-floors.properties"))) {
      floors.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return Optional.ofNullable(floors.getProperty(name)).map(Double::valueOf);
  }
}
