package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.store.PageCollection;
import picocli.CommandLine;

/** A desk over a collection: it follows, and decisions are made in the browser. */
class CollectedDeskTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  @TempDir private Path folder;
  private DeskServer desk;

  @BeforeEach
  void start() throws IOException {
    add("m.txt", "Strike at the mill\n\n\"The pay is late again,\" said Bo Ek on Monday.\n");
    Holder call = new Holder();
    new CommandLine(call).parseArgs("--no-models");
    Console console =
        new Console(
            System.in, StandardOutput.to(new java.io.ByteArrayOutputStream()), System.err, false);
    desk =
        DeskServer.start(
            new CollectedDesk(
                new Stored(PageCollection.in(folder.resolve("collection")), call.input, console)),
            new Binding("127.0.0.1", 0, Optional.empty()));
  }

  @CommandLine.Command
  private static final class Holder {
    @CommandLine.Mixin private Input input = new Input();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private void add(String name, String text) throws IOException {
    Path page = Files.writeString(folder.resolve(name), text);
    Called called = Called.with("read", "--no-models", "-c", folder.resolve("collection"), page);
    assertThat(called.code()).as(called.err()).isZero();
  }

  private String get(String path) throws IOException, InterruptedException {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(desk.address()).resolve(path)).build(),
            BodyHandlers.ofString())
        .body();
  }

  private HttpResponse<String> post(String origin, String... fields)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address()).resolve("/decide"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private String own() {
    return "http://127.0.0.1:" + desk.port();
  }

  @Test
  @Timeout(60)
  void pagesThatComeAreShownWithoutANewStart() throws Exception {
    assertThat(get("/sources")).doesNotContain("n.txt");
    add("n.txt", "Talks fail\n\nThe talks at the mill failed on Tuesday.\n");
    while (!get("/sources").contains("n.txt")) {
      Thread.sleep(100); // the desk looks once a second
    }
    assertThat(get("/search?q=talks+failed")).contains("<mark>failed</mark>");
  }

  @Test
  void aDecisionIsMadeInTheFormAndShownAtOnce() throws Exception {
    Document form = Jsoup.parse(get("/decide?item=Q01"));
    assertThat(form.select("form[method=post][action=/decide]")).hasSize(1);
    assertThat(form.select("#action option").eachAttr("value")).containsExactly("speaker");
    assertThat(form.select("#item").val()).isEqualTo("Q01");
    HttpResponse<String> answer =
        post(
            own(),
            "action",
            "speaker",
            "item",
            "Q01",
            "value",
            "Ada <b>Lind</b>",
            "reason",
            "x",
            "who",
            "Ann");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("#Q01");
    Document screen = Jsoup.parse(get("/contradictions"));
    assertThat(screen.select("#decisions").text()).contains("speaker Ada <b>Lind</b>", "Ann");
    post(own(), "action", "undo", "value", "DC01", "who", "Ann");
    assertThat(Jsoup.parse(get("/contradictions")).select("#decisions")).isEmpty();
  }

  @Test
  void everyItemThatCanBeDecidedUponLeadsToTheForm() throws Exception {
    assertThat(Jsoup.parse(get("/")).select("a.decide").eachAttr("href"))
        .contains("/decide?item=Q01");
  }

  @ParameterizedTest
  @CsvSource({
    "judge, Q01, x, Ann, say what is decided",
    "speaker, Q99, x, Ann, no item is called Q99",
    "speaker, Q01, '', Ann, needs a name",
    "speaker, Q01, x, '', say who decides",
    "close, Q01, '', Ann, close is for contradictions"
  })
  void whatCannotBeDecidedComesBackWithTheReason(
      String action, String item, String value, String who, String why) throws Exception {
    HttpResponse<String> answer =
        post(own(), "action", action, "item", item, "value", value, "who", who);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(why);
    assertThat(Jsoup.parse(answer.body()).select("#item").val()).isEqualTo(item);
  }

  @Test
  void formsOfOtherSitesAreTurnedAway() throws Exception {
    String[] fields = {"action", "speaker", "item", "Q01", "value", "x", "who", "Eve"};
    assertThat(post("http://evil.example", fields).statusCode()).isEqualTo(403);
    assertThat(post("null", fields).statusCode()).isEqualTo(403);
    assertThat(post("", fields).statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(get("/contradictions")).select("#decisions")).isEmpty();
  }

  @Test
  void noMoreIsTakenThanAForm() throws Exception {
    assertThat(post(own(), "reason", "x".repeat(100_000)).statusCode()).isEqualTo(413);
  }
}
