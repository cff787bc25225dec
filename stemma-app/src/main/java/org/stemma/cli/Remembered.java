package org.stemma.cli;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.account.Account;
import org.stemma.pipeline.Accounts;
import org.stemma.pipeline.PageReading;
import org.stemma.store.KeptReadings;
import org.stemma.store.PageCollection;

/**
 * What a call remembers of a collection from one account to the next, so that less is found again.
 * All of it can be found again, and is let go where memory is short. Thread-safe: one account is
 * made at a time, and who asks for readings waits while it is.
 */
final class Remembered {

  /** Readings, and the accounts that are made of them. */
  private record Known(KeptReadings readings, Accounts accounts) {}

  private @Nullable SoftReference<Known> last;

  /** What {@code build} read of each page; empty where another build read last. */
  synchronized Map<String, Optional<PageReading>> readings(
      PageCollection collection, String build) {
    return collection.readings(build, known().readings());
  }

  /** The account of {@code pages}, all of the collection. */
  synchronized Account account(List<PageReading> pages) {
    return known().accounts().of(pages);
  }

  private Known known() {
    Known held = last == null ? null : last.get();
    if (held == null) {
      held = new Known(new KeptReadings(), new Accounts());
      last = new SoftReference<>(held);
    }
    return held;
  }
}
