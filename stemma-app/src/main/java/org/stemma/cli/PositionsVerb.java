package org.stemma.cli;

import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.PositionItem;
import org.stemma.export.Folded;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code positions}: who wants or refuses what. */
@Command(
    name = "positions",
    description = "Who wants or refuses what.",
    mixinStandardHelpOptions = true)
final class PositionsVerb extends ListVerb {

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only parties whose name contains NAME.")
  private String party = "";

  PositionsVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    List<PositionItem> items =
        account.positions().stream().filter(p -> Folded.holds(p.party(), party)).toList();
    return Listing.of(
        "positions",
        items,
        Tables.positions(items),
        new Reports(account).positions(items, List.of()));
  }
}
