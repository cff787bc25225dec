package org.stemma.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the entries of one feed: addresses made absolute, each once, bounded. */
final class Entries {

  /** The protocol of sitemaps allows so many in one file; feeds have fewer. */
  private static final int MOST = 50_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

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
    if (address.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = base.resolve(address.strip());
      boolean isWeb =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return isWeb ? Optional.of(withoutFragment(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
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
