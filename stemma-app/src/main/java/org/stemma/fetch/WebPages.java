package org.stemma.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stemma.capture.Capture;
import org.stemma.capture.PageType;
import org.stemma.feed.Feed;
import org.stemma.feed.FeedEntry;
import org.stemma.feed.FeedFormatException;
import org.stemma.feed.FeedReader;
import org.stemma.fetch.Fetcher.Fetched;

/**
 * The pages that lie at addresses: at an address of a feed or of a map of a site those that it
 * names, with what it says of each. Pages are called by the addresses at which they were found.
 */
public final class WebPages {

  /** Pages of one feed that are fetched at one time: a map of a site may name all it ever had. */
  static final int MOST = 200;

  /** An index of maps names many more than are of interest now. */
  private static final int MAPS = 20;

  private final Fetcher fetcher;
  private final int maxBytes;
  private final Predicate<String> known;
  private final Consumer<Fetched> archive;
  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, String> failures = new TreeMap<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<URI> seen = new HashSet<>();
  private final List<Fetched> whole = new ArrayList<>();
  private int leftForLater;
  private int leftOut;

  /**
   * Nothing is fetched yet.
   *
   * @param maxBytes no page is larger
   * @param known which addresses need not be read again where a feed names them
   * @param archive takes each page as it was received
   */
  public WebPages(
      Fetcher fetcher, int maxBytes, Predicate<String> known, Consumer<Fetched> archive) {
    this.fetcher = fetcher;
    this.maxBytes = maxBytes;
    this.known = known;
    this.archive = archive;
  }

  /** Fetches what lies at {@code address}. */
  public void add(URI address) throws InterruptedException {
    Deque<URI> maps = new ArrayDeque<>(List.of(address));
    seen.add(address);
    for (int read = 0; read <= MAPS && !maps.isEmpty(); read++) {
      URI next = maps.remove();
      Optional<Fetched> fetched = fetched(next, FeedReader.MOST_BYTES);
      if (fetched.isEmpty()) {
        continue;
      }
      byte[] body = unpacked(fetched.get());
      if (FeedReader.isFeed(body)) {
        entries(body, fetched.get()).stream().filter(seen::add).forEach(maps::add);
      } else if (read == 0) {
        keep(fetched.get(), new FeedEntry(address, Optional.empty(), Optional.empty()));
      } else {
        failures.put(next.toString(), "no map of a site");
      }
    }
    if (!maps.isEmpty()) {
      failures.put(address.toString(), maps.size() + " more maps of the site are not read");
    }
  }

  /** The pages that a feed names, fetched; what is returned are further maps. */
  private List<URI> entries(byte[] body, Fetched from) throws InterruptedException {
    Feed feed;
    try {
      feed = FeedReader.read(body, from.address());
    } catch (FeedFormatException e) {
      failures.put(from.address().toString(), String.valueOf(e.getMessage()));
      return List.of();
    }
    leftOut += feed.leftOut();
    List<FeedEntry> wanted =
        feed.entries().stream()
            .filter(entry -> !known.test(entry.address().toString()))
            .filter(entry -> seen.add(entry.address()))
            .toList();
    boolean all = wanted.size() <= MOST && feed.maps().isEmpty();
    for (FeedEntry entry : wanted.subList(0, Math.min(MOST, wanted.size()))) {
      Optional<Fetched> page = fetched(entry.address(), maxBytes);
      if (page.isPresent()) {
        keep(page.get(), entry);
      } else {
        all = false;
      }
    }
    leftForLater += Math.max(0, wanted.size() - MOST);
    if (all) {
      whole.add(from);
    }
    return feed.maps();
  }

  private Optional<Fetched> fetched(URI address, int most) throws InterruptedException {
    try {
      return fetcher.fetch(address, most);
    } catch (FetchFailure e) {
      failures.put(address.toString(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void keep(Fetched page, FeedEntry entry) {
    String name = page.address().toString();
    Optional<String> refusal =
        page.body().length() > maxBytes
            ? Optional.ofNullable(new TooLargeException(maxBytes).getMessage())
            : PageType.refusal(page.type());
    if (refusal.isPresent()) {
      failures.put(name, refusal.get());
      return;
    }
    archive.accept(page);
    whole.add(page);
    asked.put(name, page.asked().toString());
    captures.add(
        new Capture(
            name,
            page.body(),
            PageType.stated(page.type()),
            Optional.of(name),
            entry.publisher(),
            entry.published(),
            Optional.of(page.at())));
  }

  /** Maps of sites come packed as files, too. */
  private byte[] unpacked(Fetched fetched) {
    byte[] body = fetched.body().toBytes();
    boolean packed = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    try {
      return packed ? Transport.gunzipped(body, FeedReader.MOST_BYTES) : body;
    } catch (IOException e) {
      return body; // told as no page
    }
  }

  /** The pages, in the order in which they were found. */
  public List<Capture> captures() {
    return List.copyOf(captures);
  }

  /** Address to reason, for what could not be had. */
  public Map<String, String> failures() {
    return new TreeMap<>(failures);
  }

  /** The address that was asked for, by the name of the page: it may have led elsewhere. */
  public Map<String, String> asked() {
    return Map.copyOf(asked);
  }

  /** How many pages were named that were not asked for: too many at one time. */
  public int leftForLater() {
    return leftForLater;
  }

  /** How many entries of feeds name no address that can be asked for. */
  public int leftOut() {
    return leftOut;
  }

  /**
   * The pages are kept: from now on what was read, and feeds of which all was, are only fetched
   * where they have changed.
   */
  public void keep() {
    whole.forEach(fetcher::keep);
  }
}
