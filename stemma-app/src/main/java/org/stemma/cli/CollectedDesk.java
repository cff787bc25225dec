package org.stemma.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.stemma.account.Account;
import org.stemma.account.News;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;
import org.stemma.search.SearchIndex;
import org.stemma.serve.DeskSource;
import org.stemma.serve.PageTaker;
import org.stemma.store.Coming;
import org.stemma.store.StoreFailure;

/**
 * Shows a collection as it is: looks once a second, when it is asked, whether pages or decisions
 * came. While pages come and their account is not made yet, the one before stands.
 */
final class CollectedDesk implements DeskSource {

  /** A person does not see a delay of that length; the look takes a hundredth of it. */
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private final Stored stored;
  private final SentPages sent;
  private final ReentrantLock looking = new ReentrantLock();
  private Account derived;
  private SearchIndex index;
  private long state;
  private volatile long looked;
  private volatile Content content;

  CollectedDesk(Stored stored) {
    this.stored = stored;
    this.sent = new SentPages(stored::sent);
    this.state = stored.state();
    Loaded loaded = stored.derived();
    this.derived = loaded.account();
    this.index = loaded.index();
    this.content = new Content(stored.decisions().beside(derived), index, stored.news(), state);
    this.looked = System.nanoTime();
  }

  @Override
  public Content content() {
    if (System.nanoTime() - looked > PATIENCE && looking.tryLock()) {
      try {
        look();
      } catch (StoreFailure e) {
        return content; // a reader is better served with what was there than with nothing
      } finally {
        looked = System.nanoTime();
        looking.unlock();
      }
    }
    return content;
  }

  private void look() {
    long now = stored.state();
    if (now == state) {
      return;
    }
    Optional<Loaded> settled = stored.settled();
    if (settled.isPresent()) {
      derived = settled.get().account();
      index = settled.get().index();
    }
    state = now;
    Account account = stored.decisions().beside(derived);
    List<News> news = stored.news();
    if (!account.equals(content.account()) || !news.equals(content.news())) {
      content = new Content(account, index, news, now);
    }
  }

  @Override
  public Coming coming() {
    try {
      return stored.coming();
    } catch (StoreFailure e) {
      return Coming.NONE; // told where the collection is read
    }
  }

  @Override
  public Optional<String> trouble() {
    try {
      stored.state();
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Optional<PageTaker> pageTaker() {
    return Optional.of(sent);
  }

  @Override
  public boolean takesDecisions() {
    return true;
  }

  @Override
  public String decide(
      Account seen,
      Action action,
      List<String> ids,
      Optional<String> value,
      String reason,
      String who) {
    looking.lock();
    try {
      Decision made = stored.decide(seen, action, ids, value, reason, who);
      look();
      return made.key();
    } finally {
      looking.unlock();
    }
  }

  @Override
  public void close() {
    sent.close();
  }
}
