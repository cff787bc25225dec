package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;

/** A desk over a collection: it follows, and decisions are made in the browser. */
class CollectedDeskTest {

  private static final String EARLIER =
      "No boats\n\n\"No boat left the port at all,\" said Cy Dor.\n";

  @TempDir private Path folder;
  private CollectionDesk desk;

  @BeforeEach
  void start() throws IOException {
    add("m.txt", "Strike at the mill\n\n\"The pay is late again,\" said Bo Ek on Monday.\n");
    desk = CollectionDesk.over(folder.resolve("collection"));
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
        desk.at("/decide")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return desk.send(request);
  }

  @Test
  @Timeout(60)
  void pagesThatComeAreShownWithoutANewStart() throws Exception {
    assertThat(desk.get("/sources")).doesNotContain("n.txt");
    add("n.txt", "Talks fail\n\nThe talks at the mill failed on Tuesday.\n");
    awaitSources(true, "n.txt");
    assertThat(desk.get("/search?q=talks+failed")).contains("<mark>failed</mark>");
    assertThat(desk.get("/news")).contains("Talks fail</a>");
    assertThat(desk.get("/news.atom")).contains("<title>new page: n.txt: Talks fail</title>");
  }

  @Test
  void aDecisionIsMadeInTheFormAndShownAtOnce() throws Exception {
    Document form = Jsoup.parse(desk.get("/decide?item=Q01"));
    assertThat(form.select("form[method=post][action=/decide]")).hasSize(1);
    assertThat(form.select("#action option").eachAttr("value")).containsExactly("speaker");
    assertThat(form.select("#item").val()).isEqualTo("Q01");
    assertThat(form.select("main blockquote").text()).contains("The pay is late again");
    HttpResponse<String> answer =
        post(
            desk.origin(),
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
    Document screen = Jsoup.parse(desk.get("/contradictions"));
    assertThat(screen.select("#decisions").text()).contains("speaker Ada <b>Lind</b>", "Ann");
    String undo = screen.select("#decisions a.decide").attr("href");
    assertThat(undo).isEqualTo("/decide?action=undo&value=DC01");
    assertThat(
            Jsoup.parse(desk.get(undo))
                .select("form.decide input:not([type=hidden])")
                .eachAttr("id"))
        .containsExactly("value", "reason", "who");
    post(desk.origin(), "action", "undo", "value", "DC01", "who", "Ann");
    assertThat(Jsoup.parse(desk.get("/contradictions")).select("#decisions")).isEmpty();
  }

  @Test
  @Timeout(60)
  void newsIsTheSameForPrograms() throws Exception {
    String before = desk.get("/api/v1/account");
    add("n.txt", "Talks fail\n\nThe talks at the mill failed on Tuesday.\n");
    awaitSources(true, "n.txt");
    assertThat(desk.get("/api/v1/news"))
        .contains("\"number\":1", "\"change\":\"NEW\"", "n.txt: Talks fail");
    assertThat(desk.get("/api/v1/news?since=1")).contains("\"total\":0");
    assertThat(desk.post("/api/v1/diff?notable=true", BodyPublishers.ofString(before)).body())
        .contains("n.txt: Talks fail");
  }

  @Test
  void aDecisionIsAboutTheItemThatWasSeen() throws Exception {
    Account seen = desk.source().content().account();
    add("a.txt", EARLIER);
    desk.source().decide(seen, Action.SPEAKER, List.of("Q01"), Optional.of("Ada Lind"), "", "Ann");
    Account now = desk.source().content().account();
    assertThat(now.quotes()).hasSize(2);
    assertThat(now.decisions().get(0).evidence()).allMatch(e -> e.file().equals("m.txt"));
    assertThat(now.decisions().get(0).items()).hasSize(1).doesNotContain("Q01");
  }

  @Test
  @Timeout(60)
  void aFormOfAnEarlierAccountIsAskedAgain() throws Exception {
    String earlier = Jsoup.parse(desk.get("/decide?item=Q01")).select("[name=seen]").val();
    add("a.txt", EARLIER);
    awaitSources(true, "a.txt");
    String[] fields = {
      "action", "speaker", "item", "Q01", "value", "x", "who", "Ann", "seen", earlier
    };
    HttpResponse<String> again = post(desk.origin(), fields);
    assertThat(again.statusCode()).isEqualTo(409);
    Document form = Jsoup.parse(again.body());
    assertThat(form.select("[role=alert]").text()).contains("has changed", "Q01");
    fields[9] = form.select("[name=seen]").val();
    assertThat(post(desk.origin(), fields).statusCode()).isEqualTo(303);
  }

  @Test
  @Timeout(60)
  void whenAllPagesAreForgottenNothingIsShown() throws Exception {
    Called.with("forget", "m.txt", "--no-models", "-c", folder.resolve("collection"));
    awaitSources(false, "m.txt");
    assertThat(desk.get("/")).doesNotContain("The pay is late");
    add("n.txt", EARLIER);
    awaitSources(true, "n.txt");
  }

  private void awaitSources(boolean shown, String page) throws Exception {
    while (desk.get("/sources").contains(page) != shown) {
      Thread.sleep(100); // the desk looks once a second
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ж", "證", "🚂"})
  void aReasonMayBeInAnyScript(String letter) throws Exception {
    String reason = letter.repeat(Decision.LONGEST / letter.length());
    HttpResponse<String> answer =
        post(
            desk.origin(),
            "action",
            "speaker",
            "item",
            "Q01",
            "value",
            reason,
            "reason",
            reason,
            "who",
            reason);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=mill", "/api/v1/search?q=mill"})
  void aCollectionThatCannotBeReadIsTold(String path) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("collection").resolve("stemma.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE findable_part");
    }
    HttpResponse<String> answer = desk.send(desk.at(path));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("cannot be read").doesNotContain("Exception");
  }

  @Test
  void everyItemThatCanBeDecidedUponLeadsToTheForm() throws Exception {
    assertThat(Jsoup.parse(desk.get("/")).select("a.decide").eachAttr("href"))
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
        post(desk.origin(), "action", action, "item", item, "value", value, "who", who);
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
    assertThat(Jsoup.parse(desk.get("/contradictions")).select("#decisions")).isEmpty();
  }

  @Test
  void noMoreIsTakenThanAForm() throws Exception {
    assertThat(post(desk.origin(), "reason", "x".repeat(100_000)).statusCode()).isEqualTo(413);
  }
}
