package org.stemma.feed;

import java.net.URI;
import java.util.List;

/**
 * What a feed or a map of a site names.
 *
 * @param kind what it is: {@code rss_2.0}, {@code atom_1.0}, {@code json}, {@code sitemap}, ...
 * @param entries in its order, each address once
 * @param maps further maps that an index of maps names
 * @param leftOut number of entries without an address that can be asked for, or beyond 50,000
 */
public record Feed(String kind, List<FeedEntry> entries, List<URI> maps, int leftOut) {

  public Feed {
    entries = List.copyOf(entries);
    maps = List.copyOf(maps);
  }
}
