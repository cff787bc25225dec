package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.mcp.McpDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mcp}: the account for an assistant, over standard input and output. */
@Command(
    name = "mcp",
    description = "The account as tools for an assistant: MCP over standard input and output.",
    mixinStandardHelpOptions = true)
final class McpVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Pages, folders of pages, or an account that \"read -o\" saved.")
  private List<String> paths = new ArrayList<>();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();

  McpVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (paths.contains("-")) {
      throw Complaint.usage("standard input is the assistant's: name files or folders");
    }
    Loaded loaded = collected.load(paths, input, console);
    McpDesk.serve(loaded.account(), loaded.index(), Main.VERSION, console.in(), console.out());
    return loaded.exitCode(false);
  }
}
