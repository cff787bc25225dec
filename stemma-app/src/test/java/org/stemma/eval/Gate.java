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

/**
 * What tests read: the examples, the data beside the checkout, and {@code app-floors.properties}.
 */
public final class Gate {

  private Gate() {}

  /** The folder of the checkout. */
  public static Path root() {
    return Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
  }

  /** The folder of one of the examples. */
  public static Path example(String name) {
    return root().resolve("examples").resolve(name);
  }

  /** {@code ../shared/<path>} beside the checkout, or a skipped test. */
  public static Path shared(String path) {
    Path found = root().resolveSibling("shared").resolve(path);
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
