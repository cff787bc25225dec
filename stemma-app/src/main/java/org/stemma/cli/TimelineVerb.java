package org.stemma.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.export.Exported;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.export.TimelineJs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline}: the dated events, in order. */
@Command(
    name = "timeline",
    description =
        "The dated events in order, what came and what was said to come mixed; then each day in"
            + " sentences of its pages.",
    mixinStandardHelpOptions = true)
final class TimelineVerb extends ListVerb {

  @Option(
      names = "--timelinejs",
      description =
          "The JSON of TimelineJS 3; events it cannot place are counted on standard error.")
  private boolean timelineJs;

  TimelineVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    List<EventItem> events = events(account);
    return new Listing(
        Map.of("events", events, "days", account.days()),
        Tables.events(events),
        new Reports(account).timeline(events));
  }

  @Override
  boolean isForAnotherProgram() {
    return timelineJs;
  }

  @Override
  Exported exported(Account account) {
    return TimelineJs.write(account, events(account));
  }

  private static List<EventItem> events(Account account) {
    Map<String, EventItem> byId = new HashMap<>();
    account.events().forEach(event -> byId.put(event.id(), event));
    return account.timeline().stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }
}
