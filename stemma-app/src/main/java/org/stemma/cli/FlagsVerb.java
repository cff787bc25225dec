package org.stemma.cli;

import java.util.Map;
import org.stemma.account.Account;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;

/** {@code flags}: what is said with reserve, and traces of templates and generators. */
@Command(
    name = "flags",
    description = "Hedged and unattributed sentences, and residue; exit code 1 if there is any.",
    mixinStandardHelpOptions = true)
final class FlagsVerb extends ListVerb {

  FlagsVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    return new Listing(
        Map.of("hedged", account.hedged(), "residue", account.residue()),
        Tables.flags(account.hedged(), account.residue()),
        new Reports(account).flags(account.hedged(), account.residue()));
  }

  @Override
  boolean isFound(Listing listing) {
    return !listing.isEmpty();
  }
}
