package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.store.PageCollection;
import picocli.CommandLine;

/** Decisions that programs send to a desk over a collection. */
class ProgramDecisionsTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private static final String PAGE =
      "Strike at the mill\n\n\"The pay is late again,\" said Bo Ek on Monday. \"We will not go"
          + " back,\" said Cy Dor on Tuesday.\n";

  @TempDir private Path folder;
  private DeskServer desk;
  private CollectedDesk source;

  @CommandLine.Command
  private static final class Holder {
    @CommandLine.Mixin private Input input = new Input();
  }

  @BeforeEach
  void start() throws IOException {
    Path page = Files.writeString(folder.resolve("m.txt"), PAGE);
    Path data = folder.resolve("collection");
    assertThat(Called.with("read", "--no-models", "-c", data, page).code()).isZero();
    Holder call = new Holder();
    new CommandLine(call).parseArgs("--no-models");
    Console console =
        new Console(System.in, StandardOutput.to(new ByteArrayOutputStream()), System.err, false);
    source = new CollectedDesk(new Stored(PageCollection.in(data), call.input, console));
    desk = DeskServer.start(source, new Binding("127.0.0.1", 0, Optional.empty()));
  }

  @AfterEach
  void stop() {
    desk.close();
    source.close();
  }

  private HttpResponse<String> asked(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(desk.address()).resolve(path)).build(),
        BodyHandlers.ofString());
  }

  private String get(String path) throws IOException, InterruptedException {
    return asked(path).body();
  }

  private String tag(String item) throws IOException, InterruptedException {
    return asked("/api/v1/items/" + item).headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> decide(String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address()).resolve("/api/v1/decisions"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void aProgramDecidesAndTakesItBack() throws Exception {
    HttpResponse<String> answer =
        decide(
            "{\"action\":\"speaker\",\"items\":[\"Q01\"],\"value\":\"Ada Lind\",\"who\":\"Ann\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/v1/items/DC01");
    assertThat(answer.body()).contains("\"total\":1", "Ada Lind");
    assertThat(get("/api/v1/items/DC01")).contains("The pay is late again");
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
    assertThat(get("/api/v1/decisions")).contains("\"total\":0");
    assertThat(decide(body, "If-Match", "\"0123\" , " + tag("Q01")).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| action must be",
        "{\"action\":\"speaker\",\"items\":[\"Q99\"],\"value\":\"x\",\"who\":\"A\"}| no item is called Q99",
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
    assertThat(get("/api/v1/decisions")).contains("\"total\":0");
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
    assertThat(get(location)).contains("\"who\":\"Ann\"").doesNotContain(own);
    assertThat(source.content().account().decisions())
        .extracting(DecisionItem::key)
        .hasSize(3)
        .contains(own);
  }
}
