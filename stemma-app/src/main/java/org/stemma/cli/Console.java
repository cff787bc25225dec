package org.stemma.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a call reads from and writes to. Both outputs write UTF-8 whatever the locale.
 *
 * @param terminal whether a person sees {@code err} while the call runs
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /** One line for the person who called. */
  void tell(String message) {
    err.print("stemma: " + message + "\n");
    err.flush();
  }
}
