package org.stemma.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.stemma.feed.FeedReader;
import org.stemma.fetch.Fetcher.Fetched;

/** Asks for what lies at addresses, and keeps why something could not be had. Thread-safe. */
final class Asking {

  /** Feeds and maps that are read at a time, each up to 50 MB as text and as a tree. */
  private static final int FEEDS_READ = 2;

  private final Fetcher fetcher;
  private final Map<String, String> failures = new ConcurrentHashMap<>();

  /** Of feeds and maps that have come and are not read yet. */
  private final OpenBytes feeds = new OpenBytes(OpenBytes.MOST);

  private final Semaphore reading = new Semaphore(FEEDS_READ);

  Asking(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** What lies at {@code address}, if it can be had and has changed since it was kept. */
  Optional<Fetched> fetched(URI address, int most) throws InterruptedException {
    try {
      return fetcher.fetch(address, most);
    } catch (FetchFailure e) {
      fail(address.toString(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The same, told whether it is a feed; one waits for another, for they are large when read. */
  Optional<Opened> opened(URI address) throws InterruptedException {
    try (OpenBytes.Share share = feeds.share()) {
      Optional<Fetched> fetched = fetched(address, FeedReader.MOST_BYTES);
      if (fetched.isPresent()) {
        share.grow(fetched.get().body().length());
      }
      reading.acquire();
      try {
        return fetched.map(found -> Opened.of(found, share));
      } finally {
        reading.release();
      }
    } catch (IOException e) {
      fail(address.toString(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  void fail(String address, String reason) {
    failures.put(address, reason);
  }

  /** Address to reason, for what could not be had. */
  Map<String, String> failures() {
    return new TreeMap<>(failures);
  }
}
