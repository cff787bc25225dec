package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.decision.Action;

/** Decisions that programs send to a desk over a collection. */
class ProgramDecisionsTest {

  private static final String PAGE =
      "Strike at the mill\n\n\"The pay is late again,\" said Bo Ek on Monday. \"We will not go"
          + " back,\" said Cy Dor on Tuesday.\n";

  @TempDir private Path folder;
  private CollectionDesk desk;
  private CollectedDesk source;

  @BeforeEach
  void start() throws IOException {
    Path page = Files.writeString(folder.resolve("m.txt"), PAGE);
    Path data = folder.resolve("collection");
    assertThat(Called.with("read", "--no-models", "-c", data, page).code()).isZero();
    desk = CollectionDesk.over(data);
    source = desk.source();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private String tag(String item) throws IOException, InterruptedException {
    return desk.send(desk.at("/api/v1/items/" + item)).headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> decide(String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        desk.at("/api/v1/decisions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return desk.send(headers.length > 0 ? request.headers(headers) : request);
  }

  @Test
  void aProgramDecidesAndTakesItBack() throws Exception {
    HttpResponse<String> answer =
        decide(
            "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"Ada Lind\",\"who\":\"Ann\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/v1/items/DC01");
    assertThat(answer.body()).contains("\"total\":1", "Ada Lind");
    assertThat(desk.get("/api/v1/items/DC01")).contains("The pay is late again");
    HttpResponse<String> undone =
        decide("{\"action\":\"undo\",\"value\":\"DC01\",\"who\":\"Ann\"}");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
    assertThat(undone.headers().firstValue("Location")).isEmpty();
    assertThat(undone.body()).contains("\"total\":0");
  }

  @Test
  void aProgramDecidesAboutWhatItSaw() throws Exception {
    String body =
        "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"Ada Lind\",\"who\":\"Ann\"}";
    assertThat(decide(body, "If-Match", "\"0123\"").statusCode()).isEqualTo(412);
    assertThat(decide(body, "If-Match", "W/" + tag("Q01")).statusCode()).isEqualTo(412);
    assertThat(decide(body, "If-Match", tag("Q02")).statusCode()).isEqualTo(412);
    assertThat(desk.get("/api/v1/decisions")).contains("\"total\":0");
    assertThat(decide(body, "If-Match", "\"0123\" , " + tag("Q01")).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| action must be",
        "{\"action\":\"speaker\",\"items\":[\"Q99\"],\"value\":\"x\",\"who\":\"A\"}| no item is"
            + " called Q99",
        "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"x\"}| say who decides"
      })
  void aProgramIsToldWhyNothingWasDecided(String body, String why) throws Exception {
    HttpResponse<String> answer = decide(body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(why);
  }

  @Test
  void browsersOfOtherSitesDecideNothing() throws Exception {
    String body = "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"x\",\"who\":\"Eve\"}";
    assertThat(decide(body, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(decide(body, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(desk.get("/api/v1/decisions")).contains("\"total\":0");
  }

  @Test
  void anyFormOfWhatIsThereWillDoIfThatIsAsked() throws Exception {
    String body =
        "{\"action\":\"speaker\",\"items\":[\"%s\"],\"value\":\"Ada Lind\",\"who\":\"Ann\"}";
    assertThat(decide(body.formatted("Q99"), "If-Match", "*").statusCode()).isEqualTo(412);
    assertThat(decide(body.formatted("Q01"), "If-Match", "*").statusCode()).isEqualTo(201);
  }

  @Test
  void theAnswerLeadsToTheDecisionThatWasMade() throws Exception {
    String body = "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"%s\",\"who\":\"%s\"}";
    decide(body.formatted("Bo Lind", "Bea"));
    Account seen = source.content().account();
    String own = source.decide(seen, Action.SPEAKER, List.of("Q02"), Optional.of("X"), "", "Cy");
    HttpResponse<String> answer = decide(body.formatted("Ada Lind", "Ann"));
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(desk.get(location)).contains("\"who\":\"Ann\"").doesNotContain(own);
    assertThat(source.content().account().decisions())
        .extracting(DecisionItem::key)
        .hasSize(3)
        .contains(own);
  }
}
