package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.export.Reports;
import org.stemma.page.Desk;
import org.stemma.page.Hit;
import org.stemma.rest.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: items, and lines of pages, that hold words. */
@Command(
    name = "search",
    description = "Items of the account, then lines of the pages, that hold all of the words.",
    mixinStandardHelpOptions = true)
final class SearchVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "WORDS",
      description = "Words, names or parts of them, in any case and accents, as one argument.")
  private String words = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "The pages, or an account that \"read -o\" saved.")
  private List<String> paths = new ArrayList<>();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();

  @Option(names = "--json", description = "JSON, as /api/v1/search answers.")
  private boolean json;

  SearchVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (words.isBlank()) {
      throw Complaint.usage("name the words to look for: search \"ban import\" PATH...");
    }
    Loaded loaded = collected.load(paths, input, console);
    Account account = loaded.account();
    Desk desk = new Desk(new Reports(account).whole());
    Output.print(json ? json(account, desk) : lines(desk), console.out());
    return loaded.exitCode(false);
  }

  private String lines(Desk desk) {
    List<Hit> hits = desk.hits(words);
    return hits.isEmpty()
        ? "Nothing was found that holds all of these words.\n"
        : hits.stream()
            .map(hit -> hit.name() + "  " + hit.where() + ": " + hit.words() + "\n")
            .collect(Collectors.joining());
  }

  private String json(Account account, Desk desk) {
    return new Api(account, desk).answer("search", Map.of("q", words)).body();
  }
}
