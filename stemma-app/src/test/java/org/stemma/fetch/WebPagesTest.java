package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.fetch.LocalWeb.Reply;
import org.stemma.files.PageFiles;

/** Addresses of pages, feeds and maps become captures. */
class WebPagesTest {

  private static final int MAX = 1 << 20;

  @TempDir private Path folder;
  private LocalWeb web;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb().page("/robots.txt", "");
    fetcher = web.fetcher();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private WebPages read(String... paths) throws InterruptedException {
    WebPages pages = new WebPages(fetcher, MAX, address -> false, page -> {});
    pages.add(Stream.of(paths).map(web::at).toList());
    return pages;
  }

  private static Set<String> paths(WebPages pages) {
    return pages.captures().stream()
        .map(c -> c.name().replaceFirst("http://[^/]*", ""))
        .collect(Collectors.toSet());
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  @Test
  void pageIsCalledByWhereItLies() throws InterruptedException {
    web.reply("/old", Reply.of(301, "", "Location", "/new")).page("/new", "<p>Ferry burns");
    WebPages pages = read("/old");
    Capture page = pages.captures().getFirst();
    assertThat(page.name()).isEqualTo(web.at("/new").toString());
    assertThat(page.address()).contains(page.name());
    assertThat(page.mediaType()).contains("text/html; charset=utf-8");
    assertThat(page.captured()).isPresent();
    assertThat(pages.failures()).isEmpty();
  }

  @Test
  void feedGivesItsPagesWithWhatItSaysOfThem() throws InterruptedException {
    web.page(
            "/feed",
            rss(
                "<item><link>/a</link><pubDate>Tue, 04 Mar 2031 14:05:00 +0200</pubDate></item>"
                    + "<item><link>/b</link><source url='x'>Norland Wire</source></item>"
                    + "<item><link>/gone</link></item>"))
        .page("/a", "<p>A")
        .page("/b", "<p>B");
    WebPages pages = read("/feed");
    assertThat(paths(pages)).containsExactlyInAnyOrder("/a", "/b");
    assertThat(pages.captures().get(0).published()).contains("2031-03-04T12:05Z");
    assertThat(pages.captures().get(1).publisher()).contains("Norland Wire");
    assertThat(pages.failures())
        .isEqualTo(Map.of(web.at("/gone").toString(), "the host answers 404"));
  }

  /** A feed of which not all could be had, or was kept, is read again though it has not changed. */
  @Test
  void feedIsPassedOverOnlyWhenAllOfItIsKept() throws InterruptedException {
    Reply feed = Reply.of(200, rss("<item><link>/a</link></item>"), "ETag", "\"1\"");
    web.reply("/feed", feed, feed, feed, Reply.of(304, ""))
        .reply("/a", Reply.of(404, ""), Reply.of(200, "<p>A", "Content-Type", "text/html"));
    read("/feed").keep();
    read("/feed");
    assertThat(lastAsked("/feed")).doesNotContainKey("If-none-match");
    WebPages third = read("/feed");
    assertThat(lastAsked("/feed")).doesNotContainKey("If-none-match");
    assertThat(paths(third)).containsExactly("/a");
    third.keep();
    assertThat(read("/feed").captures()).isEmpty();
    assertThat(lastAsked("/feed")).containsEntry("If-none-match", List.of("\"1\""));
  }

  private Map<String, List<String>> lastAsked(String path) {
    return web.asked().stream().filter(a -> a.path().equals(path)).toList().getLast().headers();
  }

  @Test
  void pageThatIsLedToIsKnownByTheAddressAskedFor() throws InterruptedException {
    web.page("/feed", rss("<item><link>/click?1</link></item>"))
        .reply("/click?1", Reply.of(302, "", "Location", "/a"))
        .page("/a", "<p>A");
    assertThat(read("/feed").asked())
        .isEqualTo(Map.of(web.at("/a").toString(), web.at("/click?1").toString()));
  }

  @Test
  void mapThatNamesItselfIsReadOnce() throws InterruptedException {
    web.page(
        "/index",
        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + "<sitemap><loc>%s</loc></sitemap></sitemapindex>".formatted(web.at("/index")));
    assertThat(read("/index").failures()).isEmpty();
    assertThat(web.paths()).containsExactly("/index");
  }

  @Test
  void nothingIsReadTwice() throws InterruptedException {
    web.page("/feed", rss("<item><link>/a</link></item>")).page("/a", "<p>A").page("/b", "<p>B");
    read("/feed");
    web.page("/feed", rss("<item><link>/b</link></item><item><link>/a</link></item>"));
    WebPages second = new WebPages(fetcher, MAX, web.at("/a").toString()::equals, page -> {});
    second.add(List.of(web.at("/feed")));
    assertThat(paths(second)).containsExactly("/b");
    assertThat(web.paths()).containsExactly("/feed", "/a", "/feed", "/b");
  }

  @Test
  void mapsOfASiteAreFollowedPackedOnesToo() throws IOException, InterruptedException {
    String map =
        "<urlset"
            + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc></url></urlset>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(map.formatted(web.at("/b")).getBytes(StandardCharsets.UTF_8));
    }
    web.page(
            "/index",
            "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                    .formatted(web.at("/1"), web.at("/2.gz")))
        .page("/1", map.formatted(web.at("/a")))
        .reply(
            "/2.gz",
            new Reply(
                200, Map.of("Content-Type", "application/gzip"), Payload.of(bytes.toByteArray())))
        .page("/a", "<p>A")
        .page("/b", "<p>B");
    assertThat(paths(read("/index"))).containsExactlyInAnyOrder("/a", "/b");
  }

  @Test
  void pagesBeyondTheBoundAreCounted() throws InterruptedException {
    int more = WebPages.MOST + 3;
    web.page(
        "/feed",
        rss(
            IntStream.range(0, more)
                .mapToObj(i -> "<item><link>/p" + i + "</link></item>")
                .collect(Collectors.joining())));
    IntStream.range(0, more).forEach(i -> web.page("/p" + i, "<p>" + i));
    WebPages pages = read("/feed");
    assertThat(pages.captures()).hasSize(WebPages.MOST);
    assertThat(pages.leftForLater()).isEqualTo(3);
  }

  @Test
  void otherThingsAreRefusedWithAReason() throws InterruptedException {
    web.reply("/a.zip", Reply.of(200, "PK", "Content-Type", "application/zip"))
        .page("/broken", "<rss version='2.0'><channel>")
        .page("/big", "x".repeat(MAX + 1));
    WebPages pages = read("/a.zip", "/broken", "/big");
    assertThat(pages.captures()).isEmpty();
    assertThat(pages.failures().get(web.at("/a.zip").toString())).contains("application/zip");
    assertThat(pages.failures().get(web.at("/broken").toString())).contains("broken feed");
    assertThat(pages.failures().get(web.at("/big").toString())).contains("too large");
  }

  @Test
  void archiveKeepsWhatWasReceived() throws IOException, InterruptedException {
    web.reply("/a", Reply.of(200, "<p>Caf\u00e9", "Content-Type", "text/html; charset=utf-8"))
        .page("/b", "<p>B");
    Path file = folder.resolve("kept.warc.gz");
    for (String path : List.of("/a", "/b")) {
      try (PageArchive archive = new PageArchive(file)) {
        new WebPages(fetcher, MAX, address -> false, archive::add).add(List.of(web.at(path)));
      }
    }
    List<Capture> kept = PageFiles.read(List.of(file), MAX).captures();
    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).address()).contains(web.at("/a").toString());
    assertThat(kept.get(0).payload().toBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("<p>Caf\u00e9");
    assertThat(kept.get(0).mediaType()).contains("text/html; charset=utf-8");
    assertThat(kept.get(0).captured()).isPresent();
  }
}
