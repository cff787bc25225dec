package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;

/** The desk asked over HTTP, as a browser asks it. */
class DeskServerTest {

  private static final SearchIndex INDEX = AccountIndex.of(SmallAccount.FULL, List.of());

  private static final String TOKEN = "0123456789abcdefghijklmn";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private static DeskServer desk;
  private static DeskServer guarded;

  @BeforeAll
  static void start() throws IOException {
    desk =
        DeskServer.start(
            DeskSource.of(SmallAccount.FULL, INDEX), new Binding("127.0.0.1", 0, Optional.empty()));
    guarded =
        DeskServer.start(
            DeskSource.of(SmallAccount.FULL, INDEX),
            new Binding("127.0.0.1", 0, Optional.of(TOKEN)));
  }

  @AfterAll
  static void stop() {
    desk.close();
    guarded.close();
  }

  private static HttpResponse<String> get(DeskServer server, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/timeline, text/html",
    "/contradictions, text/html",
    "/figures, text/html",
    "/stemma, text/html",
    "/stemma/c01, text/html",
    "/stemma/E01, text/html",
    "/sources, text/html",
    "/source/A, text/html",
    "/search?q=people, text/html",
    "/search, text/html",
    "/keys, text/html",
    "/account.html, text/html",
    "/account.json, application/json",
    "/account.md, text/markdown",
    "/tree.dot, text/vnd.graphviz",
    "/style.css, text/css",
    "/desk.js, text/javascript",
    "/icon.svg, image/svg+xml"
  })
  void everyAddressIsAnsweredAndGuarded(String path, String type) throws Exception {
    HttpResponse<String> answer = get(desk, path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .satisfies(policy -> assertThat(policy).startsWith("default-src 'none'"))
        .satisfies(policy -> assertThat(policy).doesNotContain("unsafe"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/style.css", "/item/c01", "/api/v1/events", "/nope"})
  void whoAsksForTheHeadAloneGetsThatOfTheAnswer(String path) throws Exception {
    HttpResponse<String> whole = get(desk, path);
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(desk.address()).resolve(path)).HEAD().build();
    HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());
    assertThat(answer.body()).isEmpty();
    assertThat(answer.statusCode()).isEqualTo(whole.statusCode());
    for (String field : new String[] {"Content-Type", "Content-Length", "Location", "ETag"}) {
      assertThat(answer.headers().allValues(field))
          .as(field)
          .isEqualTo(whole.headers().allValues(field));
    }
  }

  @Test
  void everyLinkOfEveryScreenLeadsSomewhere() throws Exception {
    for (String path :
        new String[] {
          "/",
          "/timeline",
          "/contradictions",
          "/figures",
          "/stemma",
          "/stemma/C01",
          "/sources",
          "/source/A"
        }) {
      for (String link : Jsoup.parse(get(desk, path).body()).select("a[href]").eachAttr("href")) {
        if (link.startsWith("/")) {
          HttpResponse<String> there = get(desk, link);
          assertThat(there.statusCode()).as(path + " to " + link).isEqualTo(200);
          int mark = link.indexOf('#');
          if (mark >= 0) {
            assertThat(Jsoup.parse(there.body()).getElementById(link.substring(mark + 1)))
                .as(path + " to " + link)
                .isNotNull();
          }
        }
      }
    }
  }

  @Test
  void anItemIsFoundByItsId() throws Exception {
    HttpResponse<String> answer = get(desk, "/item/c01");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/contradictions#C01");
  }

  @Test
  void aLineIsFoundByTheNameOfItsPage() throws Exception {
    HttpResponse<String> answer = get(desk, "/page?file=a.txt&line=1");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/source/A#A-1");
    assertThat(get(desk, "/page?file=..%2fx&line=x").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nope",
        "/item/Z99",
        "/stemma/Z99",
        "/source/ZZ",
        "/source/..%2f..%2fetc%2fpasswd",
        "/style.css/x"
      })
  void whatIsNotThereIsSaid(String path) throws Exception {
    HttpResponse<String> answer = get(desk, path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("root:", "Exception", "jetty", "Jetty");
  }

  @Test
  void theAccountComesBackUnchanged() throws Exception {
    assertThat(AccountJson.read(get(desk, "/account.json").body())).isEqualTo(SmallAccount.FULL);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events, 200",
    "/api/v1/items/c01, 200",
    "/api/v1/nothing, 404",
    "/api/v2, 404"
  })
  void theApiAnswersInJson(String path, int status) throws Exception {
    HttpResponse<String> answer = get(desk, path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith(status == 200 ? "application/json" : "application/problem+json");
    assertThat(answer.body()).startsWith("{");
  }

  @Test
  void aListThatIsKnownIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get(desk, "/api/v1/events?limit=1");
    String tag = first.headers().firstValue("ETag").orElse("");
    HttpResponse<String> again = get(desk, "/api/v1/events?limit=1", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(
            get(
                    desk,
                    "/api/v1/events?limit=1",
                    "If-None-Match",
                    "\"x\"",
                    "If-None-Match",
                    "W/" + tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(get(desk, "/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(200);
    String next = first.headers().firstValue("Link").orElse("");
    assertThat(next).endsWith("; rel=\"next\"");
    assertThat(get(desk, next.substring(1, next.indexOf('>'))).body()).contains("\"E02\"");
  }

  private static HttpResponse<String> post(
      DeskServer server, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void anEarlierAccountIsCompared() throws Exception {
    String before = AccountJson.write(SmallAccount.EMPTY);
    HttpResponse<String> answer = post(desk, "/api/v1/diff?limit=2", before);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"list\":\"documents\"").contains("\"next\":\"");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(post(desk, "/api/v1/diff", "{}").statusCode()).isEqualTo(400);
    assertThat(post(guarded, "/api/v1/diff", before).statusCode()).isEqualTo(401);
    assertThat(post(desk, "/api/v1/diff", before, "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post(desk, "/api/v1/diff", before, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void noMoreIsComparedThanAnAccount() throws Exception {
    HttpResponse<String> answer =
        post(desk, "/api/v1/diff", " ".repeat(SentQuestion.LARGEST_ACCOUNT + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void nothingIsDecidedAboutAnAccountThatStays() throws Exception {
    HttpResponse<String> answer = post(desk, "/api/v1/decisions", "{}");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void theApiIsGuardedToo() throws Exception {
    HttpResponse<String> refused = get(guarded, "/api/v1/account");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(get(guarded, "/api/v1/account", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
  }

  @Test
  void otherSitesAreTurnedAway() throws Exception {
    assertThat(get(desk, "/", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: localhost:" + desk.port()))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothingCanBeSent(String method) throws Exception {
    for (String path : List.of("/", "/api/v1/account", "/nowhere")) {
      assertThat(
              raw(
                  desk,
                  method + " " + path + " HTTP/1.1",
                  "Host: localhost:" + desk.port(),
                  "Content-Length: 0"))
          .startsWith("HTTP/1.1 405")
          .contains("Allow: GET, HEAD");
    }
  }

  @Test
  void aTokenOpensTheDeskAndLeavesTheAddress() throws Exception {
    assertThat(get(guarded, "/").statusCode()).isEqualTo(401);
    assertThat(get(guarded, "/account.json").statusCode()).isEqualTo(401);
    assertThat(get(guarded, "/?token=wrong").statusCode()).isEqualTo(401);
    assertThat(get(guarded, "/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    HttpResponse<String> typed = get(guarded, "/timeline?token=" + TOKEN);
    assertThat(typed.statusCode()).isEqualTo(303);
    assertThat(typed.headers().firstValue("Location").orElse("")).endsWith("/timeline");
    String cookie = typed.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    assertThat(get(guarded, "/", "Cookie", cookie.split(";")[0]).statusCode()).isEqualTo(200);
  }

  /** The client of the JDK does not let a test choose the Host field. */
  private static String raw(DeskServer server, String... lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
