package org.stemma.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shell}: what makes the program at home on a machine. */
@Command(
    name = "shell",
    description = {
      "Prints what a shell and a manual need to know of the program:",
      "",
      "  completion  completion of verbs and options, for bash and zsh",
      "  man         the page of the manual"
    },
    mixinStandardHelpOptions = true)
final class ShellVerb implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private What what = What.COMPLETION;

  private enum What {
    COMPLETION,
    MAN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ShellVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    Output.print(
        switch (what) {
          case COMPLETION -> AutoComplete.bash("stemma", all);
          case MAN -> ManPage.of(all);
        },
        console.out());
    return ExitCode.OK;
  }
}
