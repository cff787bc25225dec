package org.stemma.cli;

import org.stemma.account.Account;
import org.stemma.export.Csv;
import org.stemma.export.MarkdownReport;
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
            + " account as JSON for the other verbs.",
    mixinStandardHelpOptions = true)
final class ReadVerb extends Verb {

  ReadVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Loaded loaded = load();
    Account account = loaded.account();
    Format otherwise = output().file().isPresent() ? Format.JSON : Format.MARKDOWN;
    output().write(write(account, output().format(otherwise)), console());
    return loaded.exitCode(false);
  }

  private static String write(Account account, Format format) {
    return switch (format) {
      case MARKDOWN -> MarkdownReport.write(new Reports(account).read());
      case HTML -> HtmlReport.write(new Reports(account).read());
      case JSON -> AccountJson.write(account);
      case JSONL -> AccountJson.line(account);
      case CSV -> Csv.write(Tables.documents(account.documents()));
      case DOT, GRAPHML, SVG -> throw Complaint.usage("only \"tree\" can be drawn as a graph");
    };
  }
}
