package org.stemma.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** RSS and Atom. */
final class Syndicated {

  private Syndicated() {}

  static Feed read(byte[] bytes, Entries entries) throws FeedFormatException {
    SyndFeed feed = parse(bytes);
    for (SyndEntry entry : feed.getEntries()) {
      entries.add(
          address(entry),
          Optional.ofNullable(entry.getPublishedDate())
              .map(date -> FeedTime.of(date.toInstant().atOffset(ZoneOffset.UTC))),
          Optional.ofNullable(entry.getSource()).map(SyndFeed::getTitle));
    }
    return entries.feed(feed.getFeedType());
  }

  private static SyndFeed parse(byte[] bytes) throws FeedFormatException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      return input.build(reader);
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new FeedFormatException("a broken feed: " + e.getMessage(), e);
    }
  }

  /** The page itself; an entry of RSS may have it as a permanent link alone. */
  private static String address(SyndEntry entry) {
    return Optional.ofNullable(entry.getLink())
        .filter(link -> !link.isBlank())
        .or(() -> Optional.ofNullable(entry.getUri()))
        .orElse("");
  }
}
