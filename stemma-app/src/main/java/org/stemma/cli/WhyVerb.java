package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Witnesses;
import org.stemma.page.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code why}: the exact words behind an item. */
@Command(
    name = "why",
    description = "The exact words, file, line and offsets behind an item, and why it is there.",
    mixinStandardHelpOptions = true)
final class WhyVerb extends NamingVerb {

  @Parameters(index = "0", paramLabel = "ID", description = "The item, for instance C03.")
  private String id = "";

  @Mixin private Output output = new Output();

  WhyVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    output.check();
    if (isNothing() && Files.exists(Path.of(id))) {
      throw Complaint.usage(
          "name an item first, then its pages: why C01 " + id + " (the account shows the names)");
    }
    Loaded loaded = load();
    Because because = new Because(loaded.account());
    List<Because.Named> items = because.named(id);
    if (items.isEmpty()) {
      throw Complaint.usage("no item is called " + id + " in this account");
    }
    output.write(
        switch (output.format(Format.MARKDOWN)) {
          case MARKDOWN -> MarkdownReport.write(report(loaded.account(), because, items));
          case HTML -> HtmlReport.write(report(loaded.account(), because, items));
          case JSON, JSONL -> Because.json(items);
          case CSV, DOT, GRAPHML, SVG -> throw Complaint.usage("an item is no table: use --json");
        },
        console());
    return loaded.exitCode(false);
  }

  private static Report report(Account account, Because because, List<Because.Named> items) {
    return because.report(items, new Witnesses(account));
  }
}
