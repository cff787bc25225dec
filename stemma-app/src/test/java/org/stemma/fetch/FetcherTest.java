package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Payload;
import org.stemma.fetch.Fetcher.Fetched;
import org.stemma.fetch.LocalWeb.Asked;
import org.stemma.fetch.LocalWeb.Reply;

/** How a guest asks. */
@Timeout(60)
class FetcherTest {

  private static final int MAX = 1 << 20;

  private LocalWeb web;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb();
    fetcher = web.fetcher();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private String text(String path) throws IOException, InterruptedException {
    return new String(
        fetcher.fetch(web.at(path), MAX).orElseThrow().body().toBytes(), StandardCharsets.UTF_8);
  }

  private List<Instant> times(String path) {
    return web.asked().stream().filter(a -> a.path().equals(path)).map(Asked::at).toList();
  }

  @Test
  void givesWhatLiesThere() throws Exception {
    web.page("/a", "Ferry burns");
    Fetched fetched = fetcher.fetch(web.at("/a"), MAX).orElseThrow();
    assertThat(fetched.body().toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("Ferry burns");
    assertThat(fetched.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(fetched.address()).isEqualTo(web.at("/a"));
  }

  @Test
  void robotsAreObeyed() throws Exception {
    web.page("/robots.txt", "User-agent: *\nDisallow: /secret\nUser-agent: other\nDisallow: /\n")
        .page("/secret/a", "x")
        .page("/open", "y");
    assertThatThrownBy(() -> text("/secret/a")).hasMessageContaining("robots.txt");
    assertThat(text("/open")).isEqualTo("y");
    assertThat(web.paths()).containsExactly("/open");
  }

  @Test
  void rulesForThisProgramComeFirst() throws Exception {
    web.page("/robots.txt", "User-agent: *\nAllow: /\n\nUser-agent: stemma\nDisallow: /\n")
        .page("/a", "x");
    assertThatThrownBy(() -> text("/a")).hasMessageContaining("robots.txt");
  }

  @Test
  void whereTheRulesCannotBeReadNothingIs() {
    web.reply("/robots.txt", Reply.of(503, "")).page("/a", "x");
    assertThatThrownBy(() -> text("/a")).hasMessageContaining("robots.txt");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 7", "200, 30"})
  void aHostIsSparedAsItWishesWithinBounds(int delay, int pause) throws Exception {
    web.page("/robots.txt", "User-agent: *\nCrawl-delay: " + delay + "\nAllow: /\n")
        .page("/a", "x")
        .page("/b", "y");
    text("/a");
    text("/b");
    assertThat(Duration.between(times("/a").getFirst(), times("/b").getFirst()))
        .isEqualTo(Duration.ofSeconds(pause));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    web.reply(
        "/feed",
        Reply.of(200, "one", "ETag", "\"1\"", "Last-Modified", "Tue, 04 Mar 2031 12:00:00 GMT"),
        Reply.of(304, ""),
        Reply.of(200, "two"));
    fetcher.keep(fetcher.fetch(web.at("/feed"), MAX).orElseThrow());
    assertThat(fetcher.fetch(web.at("/feed"), MAX)).isEmpty();
    assertThat(text("/feed")).isEqualTo("two");
    Map<String, List<String>> second =
        web.asked().stream().filter(a -> a.path().equals("/feed")).toList().get(1).headers();
    assertThat(second).containsEntry("If-none-match", List.of("\"1\""));
    assertThat(second).containsEntry("If-modified-since", List.of("Tue, 04 Mar 2031 12:00:00 GMT"));
  }

  @Test
  void aBusyHostIsAskedAgainWhenItWishes() throws Exception {
    web.reply("/a", Reply.of(429, "", "Retry-After", "20"), Reply.of(503, ""), Reply.of(200, "x"));
    assertThat(text("/a")).isEqualTo("x");
    List<Instant> times = times("/a");
    assertThat(Duration.between(times.get(0), times.get(1))).isEqualTo(Duration.ofSeconds(20));
    assertThat(Duration.between(times.get(1), times.get(2))).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aHostThatStaysInTroubleIsLeftForAWhile() throws Exception {
    web.reply("/a", Reply.of(500, "")).page("/b", "y");
    assertThatThrownBy(() -> text("/a")).hasMessage("the host answers 500");
    assertThatThrownBy(() -> text("/b")).hasMessageContaining("left alone until");
    assertThat(times("/a")).hasSize(3);
    web.pause(Duration.ofMinutes(5));
    assertThat(text("/b")).isEqualTo("y");
  }

  @Test
  void aHostThatAsksForAnHourGetsIt() throws Exception {
    web.reply("/a", Reply.of(503, "", "Retry-After", "3600")).page("/b", "y");
    assertThatThrownBy(() -> text("/a")).hasMessage("the host answers 503");
    web.pause(Duration.ofMinutes(59));
    assertThatThrownBy(() -> text("/b")).hasMessageContaining("left alone until");
    web.pause(Duration.ofMinutes(1));
    assertThat(text("/b")).isEqualTo("y");
    assertThat(times("/a")).hasSize(1);
  }

  @Test
  void rulesThatCouldNotBeReadAreAskedForAgain() throws Exception {
    web.reply("/robots.txt", Reply.of(503, "", "Retry-After", "60"), Reply.of(200, ""))
        .page("/a", "x");
    assertThatThrownBy(() -> text("/a")).hasMessageContaining("robots.txt");
    web.pause(Duration.ofMinutes(6));
    assertThat(text("/a")).isEqualTo("x");
  }

  @Test
  void onlyTheFirstRulesOfVeryManyAreHeeded() throws Exception {
    String rule = "Disallow: /" + "x".repeat(50) + "\n";
    web.page(
            "/robots.txt",
            "User-agent: *\nDisallow: /no\n" + rule.repeat(20_000) + "Disallow: /yes\n")
        .page("/yes", "y");
    assertThat(text("/yes")).isEqualTo("y");
    assertThatThrownBy(() -> text("/no")).hasMessageContaining("robots.txt");
  }

  @Test
  void missingPageIsAskedForOnce() {
    assertThatThrownBy(() -> text("/none")).hasMessage("the host answers 404");
    assertThat(times("/none")).hasSize(1);
  }

  @Test
  void redirectsAreFollowed() throws Exception {
    web.reply("/old", Reply.of(301, "", "Location", "/new?a=1"))
        .reply("/new?a=1", Reply.of(307, "", "Location", web.at("/last").toString()))
        .page("/last", "here");
    Fetched fetched = fetcher.fetch(web.at("/old"), MAX).orElseThrow();
    assertThat(fetched.address()).isEqualTo(web.at("/last"));
  }

  @Test
  void ringsOfRedirectsEnd() {
    web.reply("/a", Reply.of(302, "", "Location", "/b"))
        .reply("/b", Reply.of(302, "", "Location", "/a"));
    assertThatThrownBy(() -> text("/a")).hasMessageContaining("leads on more than");
  }

  @ParameterizedTest
  @CsvSource({"'file:///etc/passwd'", "'http://a b'", "'gopher://x/'"})
  void redirectsLeadToTheWebAlone(String place) {
    web.reply("/a", Reply.of(302, "", "Location", place));
    assertThatThrownBy(() -> text("/a")).isInstanceOf(FetchFailure.class);
  }

  @Test
  void tooLargeAnswersAreNotTaken() {
    web.page("/big", "x".repeat(MAX + 1));
    assertThatThrownBy(() -> text("/big")).hasMessageContaining("too large");
    assertThat(times("/big")).hasSize(1);
  }

  @Test
  void packedAnswersAreUnpackedWithinBounds() throws Exception {
    web.reply("/a", packed("small".getBytes(StandardCharsets.UTF_8)))
        .reply("/bomb", packed(new byte[64 << 20]));
    assertThat(text("/a")).isEqualTo("small");
    assertThatThrownBy(() -> text("/bomb")).hasMessageContaining("too large");
  }

  @Test
  void unknownPackingIsNamed() {
    web.reply("/a", Reply.of(200, "x", "Content-Encoding", "br"));
    assertThatThrownBy(() -> text("/a")).hasMessageContaining("packed with br");
  }

  private static Reply packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return new Reply(200, Map.of("Content-Encoding", "gzip"), Payload.of(bytes.toByteArray()));
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() {
    web.page("/robots.txt", "").reply("/slow", Reply.STALLED);
    Fetcher fetcher =
        new Fetcher(
            new AddressGuard(true, PinnedResolver::lookup),
            new Transport(Duration.ofSeconds(1)),
            web);
    assertThatThrownBy(() -> fetcher.fetch(web.at("/slow"), MAX))
        .hasMessageContaining("no whole answer within 1 s");
    assertThat(times("/slow")).hasSize(3);
  }
}
