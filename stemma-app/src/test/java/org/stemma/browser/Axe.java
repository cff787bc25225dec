package org.stemma.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what of a screen some readers cannot use. */
final class Axe {

  private static final String SOURCE = source();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'] }).then(
        (result) => done(result.violations.map((found) =>
          found.impact + ' ' + found.id + ': ' + found.nodes.slice(0, 5).map((node) => node.html).join(' | '))),
        (fault) => done(['axe failed: ' + fault]));
      """;

  private Axe() {}

  /** Every finding, with what is folded opened first: "impact rule: elements". */
  static List<String> findings(Browser browser) {
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; });");
    if (browser.run("return typeof axe").equals("undefined")) {
      browser.run(SOURCE);
    }
    return ((List<?>) browser.runAsync(RUN)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
