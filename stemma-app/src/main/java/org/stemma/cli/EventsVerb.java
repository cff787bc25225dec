package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.export.Exported;
import org.stemma.export.GeoJson;
import org.stemma.export.Plover;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.search.DateRange;
import org.stemma.search.EventChoice;
import org.stemma.time.TimeValue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code events}: what happened and what is announced. */
@Command(
    name = "events",
    description = "What happened and what is announced.",
    mixinStandardHelpOptions = true)
final class EventsVerb extends ListVerb {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only events of this PLOVER type, for instance CONSULT; may be repeated.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only events that may have been on or after DATE: 2025, 2025-08 or 2025-08-15.")
  private Optional<TimeValue> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only events that may have been on or before the last day of DATE.")
  private Optional<TimeValue> to = Optional.empty();

  @ArgGroup(heading = "For another program; what it cannot hold is counted on standard error:%n")
  private Exchange exchange = new Exchange();

  /** One of the forms that other programs read. */
  static final class Exchange {

    @Option(names = "--plover", description = "PLOVER 0.8 records, JSON Lines, strict.")
    private boolean plover;

    @Option(names = "--geojson", description = "GeoJSON; only cities have a point.")
    private boolean geojson;
  }

  EventsVerb(Console console) {
    super(console);
  }

  @Override
  void check() {
    if (new DateRange(from, to).isEmpty()) {
      throw Complaint.usage("--from is after --to: no day lies between them");
    }
    choice()
        .unknownType()
        .ifPresent(
            fault -> {
              throw Complaint.usage("--type " + fault);
            });
  }

  private EventChoice choice() {
    return new EventChoice(types, new DateRange(from, to));
  }

  @Override
  Listing listing(Account account) {
    List<EventItem> events = events(account);
    return Listing.of("events", events, Tables.events(events), new Reports(account).events(events));
  }

  private List<EventItem> events(Account account) {
    return account.events().stream().filter(choice()::allows).toList();
  }

  @Override
  boolean isForAnotherProgram() {
    return exchange.plover || exchange.geojson;
  }

  @Override
  Exported exported(Account account) {
    return exchange.plover
        ? Plover.write(account, events(account))
        : GeoJson.write(events(account));
  }
}
