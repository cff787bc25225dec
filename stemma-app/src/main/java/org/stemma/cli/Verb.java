package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What all verbs that show an account share: input, output, exit code. */
abstract class Verb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Pages, folders of pages, addresses of pages and feeds, \"-\" for one on standard input, or"
              + " an account that \"read -o\" saved.")
  private List<String> paths = new ArrayList<>();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();
  @Mixin private Output output = new Output();

  Verb(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  /** Reads what the call names. */
  final Loaded load() {
    output.check();
    return collected.load(paths, output.allRefused(), input, console);
  }

  /** Reads what the call names; what belongs to a collection comes into it. */
  final Loaded add() {
    output.check();
    return collected.add(paths, output.allRefused(), input, console);
  }

  final Output output() {
    return output;
  }
}
