package org.stemma.cli;

import java.util.Map;
import org.stemma.account.Account;
import org.stemma.export.PageTables;
import org.stemma.export.Reports;
import picocli.CommandLine.Command;

/** {@code sources}: the pages, what they are worth and whom they name. */
@Command(
    name = "sources",
    description = "The pages, what they say of themselves, and the sources that they name.",
    mixinStandardHelpOptions = true)
final class SourcesVerb extends ListVerb {

  SourcesVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    return new Listing(
        Map.of(
            "documents",
            account.documents(),
            "editions",
            account.editions(),
            "upstream_sources",
            account.upstreamSources()),
        PageTables.documents(account.documents()),
        new Reports(account).sources());
  }
}
