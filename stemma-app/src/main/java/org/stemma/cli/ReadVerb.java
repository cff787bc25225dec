package org.stemma.cli;

import org.stemma.account.Account;
import org.stemma.export.Csv;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.json.AccountJson;
import org.stemma.page.HtmlReport;
import picocli.CommandLine.Command;

/** {@code read}: reads pages, prints their account and what was kept and dropped, or saves it. */
@Command(
    name = "read",
    description =
        "Reads pages and prints their account, then what was kept and dropped; -o FILE saves the"
            + " account as JSON for the other verbs, -c DIR keeps the pages in a collection.",
    mixinStandardHelpOptions = true)
final class ReadVerb extends Verb {

  ReadVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Loaded loaded = add();
    Format otherwise = output().file().isPresent() ? Format.JSON : Format.MARKDOWN;
    output().write(write(loaded, output().format(otherwise)), console());
    return loaded.exitCode(false);
  }

  private static String write(Loaded loaded, Format format) {
    Account account = loaded.account();
    return switch (format) {
      case MARKDOWN -> MarkdownReport.write(report(loaded));
      case HTML -> HtmlReport.write(report(loaded));
      case JSON -> AccountJson.write(account);
      case JSONL -> AccountJson.line(account);
      case CSV -> Csv.write(Tables.documents(account.documents()));
      case DOT, GRAPHML, SVG -> throw Complaint.usage("only \"tree\" can be drawn as a graph");
    };
  }

  /** The account; of a collection that has other pages too, only what came of the new ones. */
  private static Report report(Loaded loaded) {
    Reports reports = new Reports(loaded.account());
    return loaded.pages().size() == loaded.account().documents().size()
        ? reports.read()
        : reports.kept(loaded.pages());
  }
}
