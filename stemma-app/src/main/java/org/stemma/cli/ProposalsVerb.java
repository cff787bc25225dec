package org.stemma.cli;

import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.ProposalItem;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;

/** {@code proposals}: terms that parties offer. */
@Command(
    name = "proposals",
    description = "Terms that parties offer, and what became of them.",
    mixinStandardHelpOptions = true)
final class ProposalsVerb extends ListVerb {

  ProposalsVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    List<ProposalItem> items = account.proposals();
    return Listing.of(
        "proposals",
        items,
        Tables.proposals(items),
        new Reports(account).positions(List.of(), items));
  }
}
