package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the pages lie that tests read. */
final class Places {

  private Places() {}

  private static Path root() {
    return Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
  }

  /** The folder of one of the examples. */
  static Path example(String name) {
    return root().resolve("examples").resolve(name);
  }

  /** {@code ../shared/<path>} beside the checkout, or a skipped test. */
  static Path shared(String path) {
    Path found = root().resolveSibling("shared").resolve(path);
    Assumptions.assumeTrue(Files.exists(found), "skipped: no " + path + " in ../shared");
    return found;
  }
}
