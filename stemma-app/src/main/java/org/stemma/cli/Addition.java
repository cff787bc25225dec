package org.stemma.cli;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.account.Account;
import org.stemma.lexicon.Plurals;
import org.stemma.store.Intake;
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
  private final Supplier<PageLoader> loader;

  Addition(MadeAccount made, Input input, Console console) {
    this(made, input, console, () -> input.loader(console));
  }

  /**
   * The same.
   *
   * @param loader reads the pages; only asked for where there are some
   */
  Addition(MadeAccount made, Input input, Console console, Supplier<PageLoader> loader) {
    this.loader = loader;
    this.collection = made.collection();
    this.input = input;
    this.console = console;
    this.unread = new Unread(collection, made.build());
    this.made = made;
  }

  /**
   * Adds them, and what another build read is read again.
   *
   * @return for each its own pages among those of the account, in this order
   */
  List<Loaded> of(List<Given> several) {
    try (Writing writing = collection.write()) {
      Optional<Account> before = collection.account(made.build());
      Intake intake = unread.intake();
      List<Asked> asked =
          several.stream().map(given -> new Asked(given, unread.of(given, intake))).toList();
      Map<String, StoredPage> incoming = new LinkedHashMap<>();
      asked.forEach(one -> one.pages().forEach(incoming::putIfAbsent));
      unread.ofOtherBuilds().forEach(incoming::putIfAbsent);
      Set<String> faults = read(incoming, writing);
      for (Asked one : asked) {
        if (one.isWithout(faults)) {
          writing.keep(one.given().further(collection::reached));
        }
      }
      boolean written = faults.size() < incoming.size();
      Account account = before.filter(all -> !written).orElseGet(() -> made.keep(writing, before));
      return asked.stream().map(one -> loaded(one, faults, account)).toList();
    }
  }

  /**
   * What is to be read of pages that came.
   *
   * @param pages those that were not known, by their names in the collection
   */
  private record Asked(Given given, Map<String, StoredPage> pages) {

    boolean isWithout(Set<String> faults) {
      return Collections.disjoint(pages.keySet(), faults);
    }
  }

  private Loaded loaded(Asked asked, Set<String> faults, Account account) {
    Given given = asked.given();
    Set<String> names = new HashSet<>(asked.pages().keySet());
    names.removeAll(faults);
    boolean complete =
        input.tell(account, given, names::contains, console) && asked.isWithout(faults);
    tell(names, given.captures().size() - asked.pages().size(), account);
    return new Loaded(account, complete, names, collection, made::readings)
        .with(collection.decisions());
  }

  /** Reads pages and keeps them; the names of those at which the program broke. */
  private Set<String> read(Map<String, StoredPage> incoming, Writing writing) {
    Set<String> faults = new HashSet<>();
    if (!incoming.isEmpty()) {
      writing.expect(incoming.size());
      loader
          .get()
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
