package org.stemma.serve;

import java.util.List;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.News;
import org.stemma.decision.Action;
import org.stemma.search.SearchIndex;
import org.stemma.store.Coming;

/** What a desk shows, and who takes decisions about it. Thread-safe. */
public interface DeskSource extends AutoCloseable {

  /**
   * What is shown.
   *
   * @param index what can be found in the account
   * @param news what became of the account when pages came, the latest first
   * @param number another than before once something has changed
   */
  record Content(Account account, SearchIndex index, List<News> news, long number) {}

  /** What is to be shown now: the same as before unless something has changed. */
  Content content();

  /** Why what is shown cannot be had anew now; empty where it can. Cheap to ask. */
  default Optional<String> trouble() {
    return Optional.empty();
  }

  /** How far pages have come that the account does not hold yet. */
  default Coming coming() {
    return Coming.NONE;
  }

  /** Who takes pages that are sent; empty if nobody does. */
  default Optional<PageTaker> pageTaker() {
    return Optional.empty();
  }

  /** Whether {@link #decide} may be called. */
  boolean takesDecisions();

  /**
   * Decides; {@link #content} shows it when this returns.
   *
   * @param seen the account whose ids are meant: that of a {@link #content}, maybe of an earlier
   *     one
   * @return the key of the decision
   * @throws IllegalArgumentException if it cannot be decided so; the message says why
   * @throws org.stemma.store.StoreFailure if it cannot be kept
   */
  String decide(
      Account seen,
      Action action,
      List<String> ids,
      Optional<String> value,
      String reason,
      String who);

  /** Ends what goes on behind what is shown; nothing is asked any more. */
  @Override
  default void close() {}

  /** An account that stays as it is. */
  static DeskSource of(Account account, SearchIndex index) {
    Content content = new Content(account, index, List.of(), 0);
    return new DeskSource() {
      @Override
      public Content content() {
        return content;
      }

      @Override
      public boolean takesDecisions() {
        return false;
      }

      @Override
      public String decide(
          Account seen,
          Action action,
          List<String> ids,
          Optional<String> value,
          String reason,
          String who) {
        throw new IllegalStateException("this account lies in no collection");
      }
    };
  }
}
