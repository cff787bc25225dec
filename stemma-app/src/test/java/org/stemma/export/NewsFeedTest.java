package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;

/** The feed of news, as a reader of feeds reads it. */
class NewsFeedTest {

  private static final URI ID = URI.create("http://127.0.0.1:7878/news.atom");
  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

  private static final ChangedItem TOLL =
      new ChangedItem(
          "tolls",
          Change.CHANGED,
          Optional.of("T01"),
          Optional.of("T02"),
          "toll",
          Optional.of("2 killed"),
          Optional.of("3 killed"),
          List.of(evidence("Three & <b>more</b> died")));

  private static News news(long number, int changes) {
    return new News(number, NOON, new AccountChanges(Collections.nCopies(changes, TOLL)));
  }

  private static Evidence evidence(String exact) {
    return new Evidence("b.html", exact, 10, 10 + exact.length(), 4, "", "");
  }

  private static SyndFeed read(List<News> news) throws FeedException {
    return new SyndFeedInput()
        .build(
            new StringReader(
                NewsFeed.write(
                    ID, "a <&> b", news, NOON, words -> words.exact().toUpperCase(Locale.ROOT))));
  }

  @Test
  void tellsEachChangeWithItsWords() throws FeedException {
    SyndFeed feed = read(List.of(news(1, 1)));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("What is new in a <&> b");
    assertThat(feed.getUri()).isEqualTo(ID.toString());
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("changed toll: toll");
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(NOON));
    assertThat(entry.getContents().getFirst().getValue())
        .isEqualTo("2 killed \u2192 3 killed [\u201cTHREE & <B>MORE</B> DIED\u201d b.html:4]");
  }

  @Test
  void entriesKeepTheirNamesAndHaveOneEach() throws FeedException {
    List<String> first =
        read(List.of(news(1, 2))).getEntries().stream().map(SyndEntry::getUri).toList();
    List<String> later =
        read(List.of(news(2, 1), news(1, 2))).getEntries().stream().map(SyndEntry::getUri).toList();
    assertThat(later).hasSize(3).doesNotHaveDuplicates().endsWith(first.toArray(String[]::new));
  }

  @Test
  void isAFeedWithoutNewsToo() throws FeedException {
    assertThat(read(List.of()).getEntries()).isEmpty();
  }

  @Test
  void holdsNoMoreThanAReaderShows() throws FeedException {
    assertThat(read(List.of(news(2, 400), news(1, 400))).getEntries()).hasSize(500);
  }
}
