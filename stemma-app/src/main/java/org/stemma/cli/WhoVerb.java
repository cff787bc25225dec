package org.stemma.cli;

import java.util.Map;
import org.stemma.account.Account;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.export.Tellers;
import org.stemma.similarity.Sought;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code who}: which pages say something, who is said to, and who differs. */
@Command(
    name = "who",
    description =
        "Which pages say it, how many of them independently, who is said to have said it, and which"
            + " say otherwise: statements that hold all words of CLAIM in any form and order,"
            + " numbers by their value.",
    mixinStandardHelpOptions = true)
final class WhoVerb extends NamingVerb {

  @Parameters(
      index = "0",
      paramLabel = "CLAIM",
      description = "A few words as one argument, for instance \"talks lasted six hours\".")
  private String claim = "";

  @Mixin private Output output = new Output();

  WhoVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    output.check();
    Sought sought = Sought.of(claim);
    if (sought.isEmpty()) {
      throw Complaint.usage(
          "\"" + claim + "\" asks for nothing: name what is said, who \"talks lasted six hours\"");
    }
    Loaded loaded = load();
    output.write(
        listing(loaded.account(), sought).write(output.format(Format.MARKDOWN)), console());
    return loaded.exitCode(false);
  }

  private static Listing listing(Account account, Sought sought) {
    Reports reports = new Reports(account);
    Tellers tellers = Tellers.of(account, reports.witnesses(), sought);
    return new Listing(
        Map.of(
            "corroboration",
            tellers.statements(),
            "quotes",
            tellers.quotes(),
            "indirect_speech",
            tellers.speech(),
            "contradictions",
            tellers.contradictions()),
        Tables.support(tellers.statements()),
        reports.tellers(tellers));
  }
}
