package org.stemma.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;

/** {@code timeline}: the dated events, in order. */
@Command(
    name = "timeline",
    description = "The dated events in order, what came and what was said to come mixed.",
    mixinStandardHelpOptions = true)
final class TimelineVerb extends ListVerb {

  TimelineVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    Map<String, EventItem> byId = new HashMap<>();
    account.events().forEach(event -> byId.put(event.id(), event));
    List<EventItem> events =
        account.timeline().stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .toList();
    return Listing.of(
        "events", events, Tables.events(events), new Reports(account).timeline(events));
  }
}
