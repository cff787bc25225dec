package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import org.stemma.store.PageCollection;
import picocli.CommandLine;

/** What a call with {@code --no-models} does to the pages of a collection. */
final class StoredPages {

  @CommandLine.Command
  private static final class Call {
    @CommandLine.Mixin private Input input = new Input();
  }

  private StoredPages() {}

  /** Input of a call that names no page. */
  static Input input() {
    Call call = new Call();
    new CommandLine(call).parseArgs("--no-models");
    return call.input;
  }

  /** The pages of {@code collection}; what is told of them on standard output is let go. */
  static Stored in(PageCollection collection) {
    Console console =
        new Console(System.in, StandardOutput.to(new ByteArrayOutputStream()), System.err, false);
    return new Stored(collection, new Remembered(), input(), console);
  }
}
