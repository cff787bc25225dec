package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.lexicon.Plurals;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;
import org.stemma.store.PageCollection;
import org.stemma.store.StoreFailure;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;

/** Makes the account of the pages of a collection, as one build reads them. */
record MadeAccount(
    PageCollection collection, String build, Remembered remembered, Input input, Console console) {

  /** The account of all pages; what another build read is read again, and not kept. */
  Loaded ofReadings() {
    Map<String, Optional<PageReading>> stored = remembered.readings(collection, build);
    if (stored.isEmpty()) {
      throw new StoreFailure(collection.place() + ": the collection holds no page yet");
    }
    List<PageReading> readings =
        new ArrayList<>(stored.values().stream().flatMap(Optional::stream).toList());
    List<Capture> others =
        stored.entrySet().stream()
            .filter(page -> page.getValue().isEmpty())
            .flatMap(page -> collection.page(page.getKey()).stream())
            .map(StoredPage::capture)
            .toList();
    if (!others.isEmpty()) {
      console.tell(
          Plurals.ENGLISH.counted(others.size(), "page")
              + (others.size() == 1 ? " was" : " were")
              + " read by another build, or with other models, and will be read again;"
              + " \"read -c\" keeps that");
      readings.addAll(input.loader(console).read(others));
    }
    Account account = remembered.account(readings);
    return new Loaded(
        account,
        true,
        Loaded.pages(account),
        SearchIndex.whenAsked(() -> AccountIndex.of(account, readings)),
        () -> readings);
  }

  /** What this build read of all pages. */
  List<PageReading> readings() {
    return remembered.readings(collection, build).values().stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Makes the account of all pages, and keeps it with what is new in it.
   *
   * @param before the account before this call wrote, if this build had made it
   */
  Account keep(Writing writing, Optional<Account> before) {
    Account account = ofReadings().account();
    Set<String> told = collection.told();
    AccountChanges changes =
        told.isEmpty() // the first account is not news
            ? AccountChanges.NONE
            : AccountChanges.of(before.orElseGet(() -> accountOf(told)), account).notable();
    writing.keep(account, build, changes);
    return account;
  }

  /** The account of some pages, as this build reads them. */
  private Account accountOf(Set<String> names) {
    return Stemma.accountOf(
        remembered.readings(collection, build).entrySet().stream()
            .filter(page -> names.contains(page.getKey()))
            .flatMap(page -> page.getValue().stream())
            .toList());
  }
}
