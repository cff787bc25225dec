package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.export.AccountTables;
import org.stemma.export.Csv;
import org.stemma.export.MarkdownReport;
import org.stemma.export.PageTables;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.json.AccountJson;
import org.stemma.page.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code read}: reads pages, prints their account and what was kept and dropped, or saves it. */
@Command(
    name = "read",
    description =
        "Reads pages and prints their account, then what was kept and dropped; -o FILE saves the"
            + " account as JSON for the other verbs, -c DIR keeps the pages in a collection.",
    mixinStandardHelpOptions = true)
final class ReadVerb extends Verb {

  @Option(
      names = "--blocks",
      description =
          "With every block of the pages, kept and left out: its kind, text, place and reason; with"
              + " --csv, one row a block.")
  private boolean blocks;

  @Option(
      names = "--by-story",
      description =
          "JSON Lines: an account for each story, with those that pages of several reports join to"
              + " it; all but the stories is told from its own pages alone.")
  private boolean byStory;

  @Option(
      names = "--parquet",
      paramLabel = "FOLDER",
      description =
          "Write the tables of the account to FOLDER too: pages, events, figures and the others,"
              + " each as a Parquet file with typed columns.")
  private Optional<Path> parquet = Optional.empty();

  ReadVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    checkByStory();
    Optional<ParquetFolder> tables = parquet.map(ParquetFolder::new);
    tables.ifPresent(ParquetFolder::check);
    Loaded loaded = add();
    List<Account> accounts = byStory ? loaded.byStory() : List.of(loaded.account());
    tables.ifPresent(f -> f.write(accounts.stream().map(AccountTables::first).toList()));
    if (byStory) {
      String lines =
          accounts.stream()
              .map(account -> AccountJson.line(account) + "\n")
              .collect(Collectors.joining());
      output().write(lines, console());
      return loaded.exitCode(false);
    }
    Format otherwise = output().file().isPresent() ? Format.JSON : Format.MARKDOWN;
    Account account = blocks ? loaded.withBlocks() : loaded.account();
    output().write(write(account, loaded.pages(), output().format(otherwise), blocks), console());
    return loaded.exitCode(false);
  }

  private void checkByStory() {
    if (byStory && (blocks || output().format(Format.JSONL) != Format.JSONL)) {
      throw Complaint.usage(
          "--by-story writes JSON Lines and nothing else (--jsonl, -o FILE.jsonl)");
    }
  }

  private static String write(Account account, Set<String> pages, Format format, boolean blocks) {
    return switch (format) {
      case MARKDOWN -> MarkdownReport.write(report(account, pages));
      case HTML -> HtmlReport.write(report(account, pages));
      case JSON -> AccountJson.write(account);
      case JSONL -> AccountJson.line(account);
      case CSV ->
          Csv.write(
              blocks
                  ? PageTables.blocks(account.documents())
                  : PageTables.documents(account.documents()));
      case DOT, GRAPHML, SVG -> throw Complaint.usage("only \"tree\" can be drawn as a graph");
    };
  }

  /** The account; of a collection that has other pages too, only what came of the new ones. */
  private static Report report(Account account, Set<String> pages) {
    Reports reports = new Reports(account);
    return pages.size() == account.documents().size() ? reports.read() : reports.kept(pages);
  }
}
