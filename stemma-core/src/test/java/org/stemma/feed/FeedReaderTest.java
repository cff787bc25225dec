package org.stemma.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds and maps of sites name. */
@Timeout(60)
class FeedReaderTest {

  private static final URI PLACE = URI.create("https://post.example/feeds/all.xml");

  private static Feed read(String text) throws FeedFormatException {
    return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), PLACE);
  }

  private static FeedEntry entry(String address, String published, String publisher) {
    return new FeedEntry(
        URI.create(address),
        Optional.of(published).filter(text -> !text.isEmpty()),
        Optional.of(publisher).filter(text -> !text.isEmpty()));
  }

  @Test
  void rssKeepsWhoPublishedASyndicatedItem() throws FeedFormatException {
    Feed feed =
        read(
            """
            <?xml version="1.0"?><!-- made by hand -->
            <rss version="2.0"><channel><title>All of the Post</title>
              <link>https://post.example/</link><description>d</description>
              <item><title>Ferry burns</title><link>../2031/ferry#comments</link>
                <pubDate>Tue, 04 Mar 2031 14:05:00 +0200</pubDate></item>
              <item><title>Strike</title><link>https://post.example/strike</link>
                <source url="https://wire.example/rss">Norland Wire</source></item>
              <item><title>Again</title><link>https://post.example/strike</link></item>
              <item><title>No address</title></item>
              <item><title>Mail</title><link>mailto:desk@post.example</link></item>
            </channel></rss>
            """);
    assertThat(feed.kind()).isEqualTo("rss_2.0");
    assertThat(feed.entries())
        .containsExactly(
            entry("https://post.example/2031/ferry", "2031-03-04T12:05Z", ""),
            entry("https://post.example/strike", "", "Norland Wire"));
    assertThat(feed.leftOut()).isEqualTo(2);
  }

  @Test
  void atomIsPublishedNotUpdated() throws FeedFormatException {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x</id>
              <updated>2031-03-05T00:00:00Z</updated>
              <entry><title>a</title><id>urn:a</id><link href="/a"/>
                <updated>2031-03-05T10:00:00Z</updated></entry>
              <entry><title>b</title><id>urn:b</id><link href="/b"/>
                <published>2031-03-01T23:30:00-05:00</published>
                <updated>2031-03-05T10:00:00Z</updated>
                <source><id>urn:c</id><title>Coast Gazette</title>
                  <updated>2031-03-05T10:00:00Z</updated></source></entry>
            </feed>
            """);
    assertThat(feed.entries())
        .containsExactly(
            entry("https://post.example/a", "", ""),
            entry("https://post.example/b", "2031-03-02T04:30Z", "Coast Gazette"));
  }

  @Test
  void jsonFeedKeepsTheOffset() throws FeedFormatException {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [
              {"id": "1", "url": "/one", "date_published": "2031-03-01T23:30:15-05:00"},
              {"id": "2", "url": "/link", "external_url": "https://other.example/two",
               "date_published": "yesterday"},
              {"id": "3"}]}
            """);
    assertThat(feed.entries())
        .containsExactly(
            entry("https://post.example/one", "2031-03-01T23:30:15-05:00", ""),
            entry("https://other.example/two", "", ""));
    assertThat(feed.leftOut()).isEqualTo(1);
  }

  @Test
  void mapOfNewsStatesPublicationAndPublisher() throws FeedFormatException {
    Feed feed =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://post.example/a</loc><lastmod>2031-03-09</lastmod>
                <news:news><news:publication><news:name>Harbour Post</news:name>
                  <news:language>en</news:language></news:publication>
                  <news:publication_date>2031-03-04T08:00:00+01:00</news:publication_date>
                  <news:title>A</news:title></news:news></url>
              <url><loc>https://post.example/b</loc><lastmod>2031-03-09</lastmod></url>
            </urlset>
            """);
    assertThat(feed.kind()).isEqualTo("sitemap");
    assertThat(feed.entries())
        .containsExactly(
            entry("https://post.example/a", "2031-03-04T08:00+01:00", "Harbour Post"),
            entry("https://post.example/b", "", ""));
  }

  @Test
  void indexOfMapsNamesThem() throws FeedFormatException {
    Feed feed =
        read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://post.example/m1.xml</loc></sitemap>
              <sitemap><loc>https://post.example/m2.xml.gz</loc></sitemap>
            </sitemapindex>
            """);
    assertThat(feed.entries()).isEmpty();
    assertThat(feed.maps())
        .isEqualTo(
            List.of(
                URI.create("https://post.example/m1.xml"),
                URI.create("https://post.example/m2.xml.gz")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-2"})
  void otherEncodingsAreReadAsTheyAreDeclared(String charset) throws FeedFormatException {
    String text =
        """
        <?xml version="1.0" encoding="%s"?>
        <rss version="2.0"><channel><title>t</title><link>x</link><description>d</description>
        <item><link>https://post.example/a</link><source url="x">Łódź Dziś</source></item>
        </channel></rss>
        """
            .formatted(charset);
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
    assertThat(FeedReader.isFeed(bytes)).isTrue();
    assertThat(FeedReader.read(bytes, PLACE).entries())
        .containsExactly(entry("https://post.example/a", "", "Łódź Dziś"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "<",
        "<!--",
        "{\"items\": []}",
        "<html><body>rss</body></html>",
        "<!doctype html><p>feed</p>",
        "plain words"
      })
  void otherThingsAreNoFeed(String text) {
    assertThat(FeedReader.isFeed(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThatThrownBy(() -> read(text)).isInstanceOf(FeedFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><item>",
        "<rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
        "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss version='2.0'><channel>"
            + "<title>&b;</title><link>x</link><description>d</description></channel></rss>",
        "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss version='2.0'><channel><title>t</title>"
            + "<link>x</link><description>d</description></channel></rss>",
        "<!DOCTYPE urlset [<!ENTITY a 'aaaa'>]><urlset"
            + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&a;</loc></url></urlset>",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ["
      })
  void brokenOnesAreRefusedWithAReason(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(FeedFormatException.class)
        .hasMessageContaining("broken");
  }

  @Test
  void depthIsBounded() {
    String list = "[".repeat(9_999) + "]".repeat(9_999);
    String json = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + list + "}";
    assertThatThrownBy(() -> read(json)).isInstanceOf(FeedFormatException.class);
    String nested = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    String rss =
        "<rss version='2.0'><channel><title>t</title><link>x</link><description>d</description>"
            + nested
            + "</channel></rss>";
    assertThatThrownBy(() -> read(rss)).hasMessageContaining("64 deep");
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
            + nested
            + "</content></entry></feed>";
    assertThatThrownBy(() -> read(atom)).hasMessageContaining("64 deep");
  }
}
