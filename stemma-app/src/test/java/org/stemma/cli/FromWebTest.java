package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.fetch.LocalWeb;
import org.stemma.files.PageFiles;

/** Calls that name addresses. */
class FromWebTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>t</title><link>x</link><description>d</description>
      <item><link>/ferry</link><source url="x">Norland Wire</source></item></channel></rss>
      """;

  private static final String PAGE =
      """
      <html><title>Ferry burns at Norwick</title><h1>Ferry burns at Norwick</h1>
      <p>The fire on the ferry Tern killed 14 people on Monday, the port of Norwick said.
      <p>The ferry was on its way from Aldsey with 212 passengers when the fire broke out.
      """;

  @TempDir private Path folder;
  private LocalWeb web;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb().page("/robots.txt", "").page("/feed", FEED).page("/ferry", PAGE);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void privateNetworksAreAskedOnlyWhenThatIsWanted() {
    Called called = Called.with("read", "--no-models", web.at("/ferry"));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("127.0.0.1 lies in a private network");
    assertThat(web.paths()).isEmpty();
  }

  @Test
  void feedIsReadIntoACollectionAndKeptInAnArchive() {
    URI feed = web.at("/feed");
    Path archive = folder.resolve("kept.warc.gz");
    Object[] call = {
      "read", "--no-models", "--private", "--archive", archive, "-c", folder.resolve("kept"), feed
    };
    Called first = Called.with(call);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("Ferry burns at Norwick", "Norland Wire");
    Called second = Called.with(call);
    assertThat(second.err()).contains("0 pages read");
    assertThat(web.paths()).containsExactly("/feed", "/ferry", "/feed");
    assertThat(PageFiles.read(List.of(archive), 1 << 20).captures()).hasSize(1);
  }

  @Test
  void aDeadLinkBesideKnownPagesKeepsNoAccountBack() {
    web.page("/both", FEED.replace("</channel>", "<item><link>/gone</link></item></channel>"));
    Object[] call = {
      "read", "--no-models", "--private", "-c", folder.resolve("kept"), web.at("/both")
    };
    for (int time = 0; time < 2; time++) {
      Called called = Called.with(call);
      assertThat(called.code()).isEqualTo(3);
      assertThat(called.out()).startsWith("#");
      assertThat(called.err()).contains("/gone").doesNotContain("no page was found");
    }
    call[0] = "watch";
    call[1] = "--once";
    assertThat(Called.with(call).code()).isEqualTo(3);
  }

  @Test
  void standardInputCannotBeWatched() {
    Called called = Called.with("watch", "--once", "-c", folder.resolve("kept"), "-");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("cannot be watched");
  }

  @Test
  void whatIsNoAddressIsAWrongCall() {
    Called called = Called.with("read", "https://a b/");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("no address is written so");
  }
}
