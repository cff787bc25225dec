package org.stemma.cli;

import java.time.InstantSource;
import java.util.Optional;
import org.stemma.serve.DeskLog;
import picocli.CommandLine.Option;

/** Whether a call that stays keeps a log for programs. */
final class Logged {

  @Option(
      names = "--log",
      description =
          "Tell on standard error what happens as lines of JSON: ids, numbers and times, no words"
              + " of pages.")
  private boolean log;

  /** The log on {@code console}, if one is wanted. */
  Optional<LogLines> on(Console console) {
    return log
        ? Optional.of(new LogLines(console.err(), InstantSource.system()))
        : Optional.empty();
  }

  /** Where a desk tells of requests. */
  static DeskLog desk(Optional<LogLines> lines) {
    return lines.isPresent() ? lines.get() : DeskLog.NONE;
  }
}
