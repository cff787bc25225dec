package org.stemma.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the entries of one feed: addresses made absolute, each once, bounded. */
final class Entries {

  /** The protocol of sitemaps allows so many in one file; feeds have fewer. */
  private static final int MOST = 50_000;

  private final URI base;
  private final Map<URI, FeedEntry> entries = new LinkedHashMap<>();
  private int leftOut;

  /** Nothing yet; addresses are relative to {@code base}. */
  Entries(URI base) {
    this.base = base;
  }

  void add(String address, Optional<String> published, Optional<String> publisher) {
    Optional<URI> page = entries.size() < MOST ? resolved(address) : Optional.empty();
    page.ifPresentOrElse(
        uri -> entries.putIfAbsent(uri, new FeedEntry(uri, published, stated(publisher))),
        () -> leftOut++);
  }

  /** {@code address} as a page can be asked for under it. */
  Optional<URI> resolved(String address) {
    return WebAddress.of(address, base);
  }

  private static Optional<String> stated(Optional<String> name) {
    return name.map(String::strip).filter(text -> !text.isEmpty());
  }

  Feed feed(String kind) {
    return feed(kind, List.of());
  }

  Feed feed(String kind, List<URI> maps) {
    return new Feed(kind, new ArrayList<>(entries.values()), maps, leftOut);
  }
}
