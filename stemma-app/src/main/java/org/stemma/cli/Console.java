package org.stemma.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a call reads from and writes to. Both outputs write UTF-8 whatever the locale.
 *
 * @param terminal whether a person sees {@code err} while the call runs
 */
record Console(InputStream in, StandardOutput out, PrintStream err, boolean terminal) {

  /** One line for the person who called; file names cannot break it or steer the terminal. */
  void tell(String message) {
    err.print("stemma: " + visible(message) + "\n");
    err.flush();
  }

  private static String visible(String message) {
    StringBuilder shown = new StringBuilder();
    message
        .codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                shown.append("\\n");
              } else if (Character.isISOControl(point)) {
                shown.append(String.format(Locale.ROOT, "\\x%02x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }
}
