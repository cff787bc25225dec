package org.stemma.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "stemma",
    description = "Reads the reports of a story and gives back a sourced, dated account.",
    mixinStandardHelpOptions = true,
    version = "stemma 0.1.0")
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
