package org.stemma.fetch;

import java.io.IOException;
import java.util.Optional;
import org.stemma.feed.Feed;
import org.stemma.feed.FeedFormatException;
import org.stemma.feed.FeedReader;
import org.stemma.fetch.Fetcher.Fetched;

/** What lay at an address that was named: a feed or map, or what may be a page. */
sealed interface Opened {

  /**
   * A feed or a map of a site, read.
   *
   * @param from without its bytes
   */
  record Names(Fetched from, Feed feed) implements Opened {}

  /** No feed. */
  record Other(Fetched page) implements Opened {}

  /** A feed that cannot be read, and why. */
  record Broken(Fetched from, String reason) implements Opened {}

  /** What {@code fetched} is; as much is unpacked as {@code share} has room for. */
  static Opened of(Fetched fetched, OpenBytes.Share share) {
    byte[] body = unpacked(fetched, share);
    if (!FeedReader.isFeed(body)) {
      return new Other(fetched);
    }
    try {
      return new Names(fetched.withoutBody(), FeedReader.read(body, fetched.address()));
    } catch (FeedFormatException e) {
      return new Broken(
          fetched.withoutBody(), Optional.ofNullable(e.getMessage()).orElse("a broken feed"));
    }
  }

  /** Maps of sites come packed as files, too. */
  private static byte[] unpacked(Fetched fetched, OpenBytes.Share share) {
    byte[] body = fetched.body().toBytes();
    boolean packed = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    try {
      return packed ? Transport.gunzipped(body, FeedReader.MOST_BYTES, share) : body;
    } catch (IOException e) {
      return body; // told as no page
    }
  }
}
