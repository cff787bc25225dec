package org.stemma.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.lexicon.Plurals;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;

/** Adds pages to a collection: reads and keeps them one by one, then makes one account of all. */
final class Addition {

  private final PageCollection collection;
  private final Input input;
  private final Console console;
  private final Unread unread;
  private final MadeAccount made;

  Addition(PageCollection collection, String build, Input input, Console console) {
    this.collection = collection;
    this.input = input;
    this.console = console;
    this.unread = new Unread(collection, build);
    this.made = new MadeAccount(collection, build, input, console);
  }

  /**
   * Adds them, one after the other.
   *
   * @return for each its own pages among those of the account, in this order
   */
  List<Loaded> of(List<Given> several) {
    try (Writing writing = collection.write()) {
      Optional<Account> before = collection.account(made.build());
      List<Kept> kept = new ArrayList<>();
      for (Given given : several) {
        kept.add(kept(given, writing));
      }
      boolean written = kept.stream().anyMatch(Kept::isAny);
      Account account = before.filter(all -> !written).orElseGet(() -> made.keep(writing, before));
      return kept.stream().map(one -> loaded(one, account)).toList();
    }
  }

  /**
   * What was kept of pages that came.
   *
   * @param names of those that were asked for and not known
   * @param faults names of those at which the program broke
   * @param isAny whether any page was written
   */
  private record Kept(Given given, Set<String> names, Set<String> faults, boolean isAny) {}

  private Kept kept(Given given, Writing writing) {
    Map<String, StoredPage> incoming = unread.of(given);
    Set<String> asked =
        incoming.values().stream().map(page -> page.capture().name()).collect(Collectors.toSet());
    unread.ofOtherBuilds().forEach(incoming::putIfAbsent);
    Set<String> faults = read(incoming, writing);
    if (faults.isEmpty()) {
      writing.keep(given.further(collection::reached));
    }
    return new Kept(given, asked, faults, faults.size() < incoming.size());
  }

  private Loaded loaded(Kept kept, Account account) {
    Given given = kept.given();
    Set<String> names =
        kept.names().stream()
            .filter(name -> !kept.faults().contains(name))
            .collect(Collectors.toSet());
    boolean complete =
        input.tell(account, given, names::contains, console) && kept.faults().isEmpty();
    tell(names, given.captures().size() - kept.names().size(), account);
    return new Loaded(account, complete, names, collection, made::readings)
        .with(collection.decisions());
  }

  /** Reads pages and keeps them; the names of those at which the program broke. */
  private Set<String> read(Map<String, StoredPage> incoming, Writing writing) {
    Set<String> faults = new HashSet<>();
    if (!incoming.isEmpty()) {
      writing.expect(incoming.size());
      input
          .loader(console)
          .read(
              incoming.values().stream().map(StoredPage::capture).toList(),
              (capture, reading) -> {
                writing.keep(Objects.requireNonNull(incoming.get(capture.name())), reading);
                input.explain(collection.place() + ": keeps " + capture.name(), console);
              },
              (capture, fault) -> {
                faults.add(capture.name());
                console.tell(capture.name() + ": " + fault.page().reason() + "; it is not kept");
              });
    }
    return faults;
  }

  private void tell(Set<String> read, int known, Account account) {
    long refused =
        account.documents().stream()
            .filter(page -> !page.read() && read.contains(page.file()))
            .count();
    console.tell(
        collection.place()
            + ": "
            + Plurals.ENGLISH.counted(read.size() - refused, "page")
            + " read, "
            + (refused > 0 ? refused + " refused, " : "")
            + known
            + " known already; "
            + Plurals.ENGLISH.counted(account.documents().size(), "page")
            + " in all");
  }
}
