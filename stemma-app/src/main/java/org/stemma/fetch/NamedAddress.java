package org.stemma.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.stemma.fetch.Fetcher.Fetched;

/** An address that a call names, with what was found there and at the maps that it leads to. */
final class NamedAddress {

  /** An index of maps names many more than are of interest now. */
  private static final int MAPS = 20;

  private final URI address;
  private final Deque<URI> open;
  private final List<Opened.Names> feeds = new ArrayList<>();
  private Optional<Fetched> page = Optional.empty();
  private int read;

  NamedAddress(URI address) {
    this.address = address;
    this.open = new ArrayDeque<>(List.of(address));
  }

  URI address() {
    return address;
  }

  /** The next address to open; none if there is no other, or enough were opened. */
  Optional<URI> next() {
    return read > MAPS ? Optional.empty() : Optional.ofNullable(open.poll());
  }

  /** Whether nothing was opened but the address itself, or not even that. */
  boolean isFirst() {
    return read == 0;
  }

  void opened() {
    read++;
  }

  void add(Opened.Names feed, List<URI> further) {
    feeds.add(feed);
    open.addAll(further);
  }

  void setPage(Fetched found) {
    page = Optional.of(found);
  }

  /** The feeds and maps, in the order in which they were opened. */
  List<Opened.Names> feeds() {
    return feeds;
  }

  /** The page that the address is of, if it is of none of these. */
  Optional<Fetched> page() {
    return page;
  }

  /** Maps that are not read. */
  int left() {
    return open.size();
  }
}
