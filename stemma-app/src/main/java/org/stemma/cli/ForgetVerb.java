package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.lexicon.Plurals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forget}: takes pages out of a collection. */
@Command(
    name = "forget",
    description = {
      "Takes pages out of a collection, with all that was read of them.",
      "The account is then that of the pages left; decisions stay, and hold again if a page comes back."
    },
    mixinStandardHelpOptions = true)
final class ForgetVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Names of pages, as \"sources\" shows them.")
  private List<String> names = new ArrayList<>();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();

  ForgetVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int left = collected.with(input, console, stored -> stored.forget(names));
    console.tell(
        Plurals.ENGLISH.counted(names.size(), "page")
            + " forgotten; "
            + Plurals.ENGLISH.counted(left, "page")
            + " left");
    return ExitCode.OK;
  }
}
