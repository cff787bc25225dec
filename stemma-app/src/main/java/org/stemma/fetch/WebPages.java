package org.stemma.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stemma.capture.Capture;
import org.stemma.capture.PageType;
import org.stemma.feed.FeedEntry;
import org.stemma.fetch.Fetcher.Fetched;

/**
 * The pages that lie at addresses: at an address of a feed or of a map of a site those that it
 * names, with what it says of each. Pages are called by the addresses at which they were found.
 *
 * <p>First what lies at the addresses themselves is opened, then all pages are fetched, many hosts
 * side by side ({@link HostQueues}); what comes out stands in the order of the addresses and of
 * their feeds, however fast each host is. Not thread-safe itself.
 */
public final class WebPages {

  /** Pages of one feed that are fetched at one time: a map of a site may name all it ever had. */
  static final int MOST = 200;

  /** Bytes of all pages of one call, which are held in memory; the rest is left for the next. */
  private static final long MOST_BYTES = 1L << 30;

  private final Fetcher fetcher;
  private final Asking asking;
  private final int maxBytes;
  private final Predicate<String> known;
  private final Consumer<Fetched> archive;
  private final ReentrantLock archiving = new ReentrantLock();
  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<URI> seen = new HashSet<>();
  private final List<Fetched> whole = new ArrayList<>();
  private final AtomicLong bytes = new AtomicLong();
  private int leftForLater;
  private int leftOut;
  private int alreadyKnown;

  /** A page that is to be fetched, and the feed that names it. */
  private record Wanted(FeedEntry entry, Opened.Names feed) {}

  /** What became of one: had, had and refused, not to be had, or left for later. */
  private record Had(Optional<Kept> page, boolean missed, boolean left) {}

  /** A page that was had, the bytes of what was fetched left out. */
  private record Kept(Fetched from, Capture page) {}

  /**
   * Nothing is fetched yet.
   *
   * @param maxBytes no page is larger
   * @param known which addresses need not be read again where a feed names them
   * @param archive takes each page as it was received, one at a time, in the order of their coming
   */
  public WebPages(
      Fetcher fetcher, int maxBytes, Predicate<String> known, Consumer<Fetched> archive) {
    this.fetcher = fetcher;
    this.asking = new Asking(fetcher);
    this.maxBytes = maxBytes;
    this.known = known;
    this.archive = archive;
  }

  /** Fetches what lies at {@code addresses}. */
  public void add(List<URI> addresses) throws InterruptedException {
    List<NamedAddress> named = addresses.stream().filter(seen::add).map(NamedAddress::new).toList();
    List<NamedAddress> open = named;
    while (!open.isEmpty()) {
      open = opened(open);
    }
    List<Wanted> wanted = new ArrayList<>();
    for (NamedAddress one : named) {
      if (one.left() > 0) {
        asking.fail(one.address().toString(), one.left() + " more maps of the site are not read");
      }
      one.page()
          .flatMap(page -> kept(page, Optional.empty(), Optional.empty()))
          .ifPresent(this::take);
      one.feeds().forEach(feed -> wanted.addAll(wanted(feed)));
    }
    fetch(wanted);
  }

  /** Opens one more of each; what is returned are those of which there is more to open. */
  private List<NamedAddress> opened(List<NamedAddress> named) throws InterruptedException {
    Map<NamedAddress, URI> next = new LinkedHashMap<>();
    named.forEach(one -> one.next().ifPresent(address -> next.put(one, address)));
    List<Map.Entry<NamedAddress, URI>> steps = List.copyOf(next.entrySet());
    List<Optional<Opened>> found =
        HostQueues.each(steps, Map.Entry::getValue, step -> asking.opened(step.getValue()));
    for (int i = 0; i < steps.size(); i++) {
      NamedAddress one = steps.get(i).getKey();
      URI address = steps.get(i).getValue();
      found.get(i).ifPresent(opened -> take(opened, one, address));
      one.opened();
    }
    return List.copyOf(next.keySet());
  }

  private void take(Opened opened, NamedAddress named, URI address) {
    switch (opened) {
      case Opened.Names feed ->
          named.add(feed, feed.feed().maps().stream().filter(seen::add).toList());
      case Opened.Broken broken -> asking.fail(broken.from().address().toString(), broken.reason());
      case Opened.Other other when named.isFirst() -> named.setPage(other.page());
      case Opened.Other other -> asking.fail(address.toString(), "no map of a site");
    }
  }

  /** The pages of a feed that are to be fetched now. */
  private List<Wanted> wanted(Opened.Names feed) {
    leftOut += feed.feed().leftOut();
    List<Wanted> wanted =
        feed.feed().entries().stream()
            .filter(this::isNew)
            .filter(entry -> seen.add(entry.address()))
            .map(entry -> new Wanted(entry, feed))
            .toList();
    if (wanted.size() <= MOST && feed.feed().maps().isEmpty()) {
      whole.add(feed.from());
    }
    leftForLater += Math.max(0, wanted.size() - MOST);
    return wanted.subList(0, Math.min(MOST, wanted.size()));
  }

  private boolean isNew(FeedEntry entry) {
    boolean isKnown = known.test(entry.address().toString());
    alreadyKnown += isKnown ? 1 : 0;
    return !isKnown;
  }

  /** Fetches pages; a feed of which not all could be had is read again at the next call. */
  private void fetch(List<Wanted> wanted) throws InterruptedException {
    List<Had> had = HostQueues.each(wanted, one -> one.entry().address(), this::had);
    Set<Opened.Names> cut = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < had.size(); i++) {
      Had one = had.get(i);
      leftForLater += one.left() ? 1 : 0;
      if (one.missed()) {
        cut.add(wanted.get(i).feed());
      }
      one.page().ifPresent(this::take);
    }
    cut.forEach(feed -> whole.remove(feed.from()));
  }

  private Had had(Wanted wanted) throws InterruptedException {
    if (bytes.get() > MOST_BYTES) {
      return new Had(Optional.empty(), true, true);
    }
    FeedEntry entry = wanted.entry();
    Optional<Fetched> page = asking.fetched(entry.address(), maxBytes);
    return new Had(
        page.flatMap(found -> kept(found, entry.publisher(), entry.published())),
        page.isEmpty(),
        false);
  }

  private Optional<Kept> kept(
      Fetched page, Optional<String> publisher, Optional<String> published) {
    String name = page.address().toString();
    Optional<String> refusal =
        page.body().length() > maxBytes
            ? Optional.ofNullable(new TooLargeException(maxBytes).getMessage())
            : PageType.refusal(page.type());
    if (refusal.isPresent()) {
      asking.fail(name, refusal.get());
      return Optional.empty();
    }
    bytes.addAndGet(page.body().length());
    archiving.lock();
    try {
      archive.accept(page);
    } finally {
      archiving.unlock();
    }
    Capture capture =
        new Capture(
            name,
            page.body(),
            PageType.stated(page.type()),
            Optional.of(name),
            publisher,
            published,
            Optional.of(page.at()));
    return Optional.of(new Kept(page.withoutBody(), capture));
  }

  private void take(Kept kept) {
    whole.add(kept.from());
    asked.put(kept.page().name(), kept.from().asked().toString());
    captures.add(kept.page());
  }

  /** The pages, in the order of the addresses and feeds that name them. */
  public List<Capture> captures() {
    return List.copyOf(captures);
  }

  /** Address to reason, for what could not be had. */
  public Map<String, String> failures() {
    return asking.failures();
  }

  /** The address that was asked for, by the name of the page: it may have led elsewhere. */
  public Map<String, String> asked() {
    return Map.copyOf(asked);
  }

  /** How many pages were named that were not asked for: too many at one time. */
  public int leftForLater() {
    return leftForLater;
  }

  /** How many entries of feeds name pages that need not be read again. */
  public int known() {
    return alreadyKnown;
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
