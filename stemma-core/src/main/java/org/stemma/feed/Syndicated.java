package org.stemma.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** RSS and Atom. */
final class Syndicated {

  /** Feeds have their entries at the third level, and markup of a page within. By judgement. */
  private static final int DEEPEST = 64;

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
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      checkDepth(text.toString());
      return input.build(new StringReader(text.toString()));
    } catch (FeedException | IOException | XMLStreamException | IllegalArgumentException e) {
      throw new FeedFormatException("a broken feed: " + e.getMessage(), e);
    }
  }

  /** What is read as a tree later takes a frame of the stack for each level. */
  private static void checkDepth(String text) throws XMLStreamException, FeedFormatException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST) {
        throw new FeedFormatException("a broken feed: elements " + DEEPEST + " deep");
      }
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
