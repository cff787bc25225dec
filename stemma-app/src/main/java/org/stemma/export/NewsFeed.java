package org.stemma.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;

/** News of a collection as a feed in Atom (RFC 4287), an entry for each change. */
public final class NewsFeed {

  /** What a reader of feeds shows of days of news. */
  private static final int ENTRIES = 500;

  private NewsFeed() {}

  /**
   * The feed.
   *
   * @param id an address or another name (IRI) that the feed keeps
   * @param name of the collection
   * @param news the latest first; only as many as {@link #ENTRIES} changes are written
   * @param now when it is written, for a feed without entries
   * @param read gives words of a page as a person reads them
   */
  public static String write(
      URI id, String name, List<News> news, Instant now, Function<Evidence, String> read) {
    Instant updated = news.stream().findFirst().map(News::at).orElse(now);
    List<String> entries = new ArrayList<>();
    for (News each : news) {
      List<ChangedItem> items = each.changes().items();
      for (int i = 0; i < items.size() && entries.size() < ENTRIES; i++) {
        entries.add(entry(each, i, read));
      }
    }
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title>%s</title>
      <id>%s</id>
      <updated>%s</updated>
      <author><name>Stemma</name></author>
    %s</feed>
    """
        .formatted(
            Xml.escape("What is new in " + name),
            Xml.escape(id.toString()),
            time(updated),
            String.join("", entries));
  }

  private static String entry(News news, int place, Function<Evidence, String> read) {
    ChangedItem item = news.changes().items().get(place);
    return """
      <entry>
        <title>%s</title>
        <id>%s</id>
        <updated>%s</updated>
        <category term="%s"/>
        <content type="text">%s</content>
      </entry>
    """
        .formatted(
            Xml.escape(ChangeWords.title(item)),
            id(news, place),
            time(news.at()),
            Xml.escape(item.list()),
            Xml.escape(content(item, read)));
  }

  /** The same wherever the entry is read, and another for each (RFC 9562, version 3). */
  private static String id(News news, int place) {
    String name =
        String.join(
            "\n",
            news.at().toString(),
            String.valueOf(news.number()),
            String.valueOf(place),
            ChangeWords.title(news.changes().items().get(place)));
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String content(ChangedItem item, Function<Evidence, String> read) {
    String words = ChangeWords.words(item, read);
    return (ChangeWords.state(item) + (words.isEmpty() ? "" : " [" + words + "]")).strip();
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
