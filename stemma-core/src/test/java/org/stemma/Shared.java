package org.stemma;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the measuring data that is not part of the project; tests that need it skip, saying so,
 * where it is absent.
 */
public final class Shared {

  private Shared() {}

  /** The checkout this build runs in. */
  public static Path root() {
    return Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
  }

  /** {@code ../shared/<path>} beside the checkout, or a skipped test. */
  public static Path require(String path) {
    Path found = root().resolveSibling("shared").resolve(path);
    Assumptions.assumeTrue(Files.exists(found), "skipped: no " + path + " in ../shared");
    return found;
  }
}
