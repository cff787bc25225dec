package org.stemma.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What all verbs that show an account share: input, output, exit code. */
abstract class Verb implements Callable<Integer> {

  private final Console console;

  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  Verb(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  final Input input() {
    return input;
  }

  final Output output() {
    return output;
  }
}
