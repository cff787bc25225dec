package org.stemma.cli;

import org.stemma.account.Account;
import org.stemma.export.JsonLd;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.json.AccountJson;
import org.stemma.page.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code account}: the whole account. */
@Command(
    name = "account",
    description = "The account: what happened, what is contested, who said what.",
    mixinStandardHelpOptions = true)
final class AccountVerb extends Verb {

  @Option(
      names = "--jsonld",
      description = "Linked data: schema.org, PROV-O, W3C Web Annotation; JSON-LD 1.1.")
  private boolean jsonLd;

  AccountVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (jsonLd && output().named().isPresent()) {
      throw Complaint.usage("name one form of the result, not two");
    }
    Loaded loaded = load();
    Account account = loaded.account();
    output()
        .write(
            jsonLd ? JsonLd.write(account) : write(account, output().format(Format.MARKDOWN)),
            console());
    return loaded.exitCode(false);
  }

  /** The whole account in {@code format}. */
  static String write(Account account, Format format) {
    Report whole = new Reports(account).whole();
    return switch (format) {
      case MARKDOWN -> MarkdownReport.write(whole);
      case HTML -> HtmlReport.write(whole);
      case JSON -> AccountJson.write(account);
      case JSONL -> AccountJson.line(account);
      case CSV, DOT, GRAPHML, SVG ->
          throw Complaint.usage(
              "an account is no table: use events, quotes, figures, contradictions ... --csv, or"
                  + " tree --dot");
    };
  }
}
