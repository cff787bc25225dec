package org.stemma.browser;

import java.nio.file.Path;

/** The example stories of the checkout. */
final class Example {

  private Example() {}

  static Path pages(String story) {
    return Path.of(System.getProperty("stemma.root"), "examples", story, "pages");
  }
}
