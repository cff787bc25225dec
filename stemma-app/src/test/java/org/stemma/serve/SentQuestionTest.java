package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.decision.Action;
import org.stemma.export.SmallAccount;

/** Which decisions a desk takes of those that are sent with tags of what was seen. */
class SentQuestionTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private static final String MERGE =
      "{\"action\":\"merge\",\"items\":[\"E01\",\"%s\"],\"who\":\"Ann\"}";

  /** The items that were decided upon. */
  private final List<List<String>> decided = new CopyOnWriteArrayList<>();

  private DeskServer desk;

  /** Shows an account in which the decision is made already. */
  private final class Source extends ShownAccount {

    @Override
    public boolean takesDecisions() {
      return true;
    }

    @Override
    public String decide(
        Account seen,
        Action action,
        List<String> ids,
        Optional<String> value,
        String reason,
        String who) {
      decided.add(ids);
      return action == Action.MERGE ? SmallAccount.FULL.decisions().getFirst().key() : "another";
    }
  }

  @BeforeEach
  void start() throws IOException {
    desk = DeskServer.start(new Source(), new Binding("127.0.0.1", 0, Optional.empty()));
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(desk.address()).resolve("/api/v1/" + path));
  }

  private HttpResponse<String> decide(String body, String... tags) throws Exception {
    HttpRequest.Builder request = request("decisions").POST(BodyPublishers.ofString(body));
    request.header("Content-Type", "application/json");
    for (String tag : tags) {
      request.header("If-Match", tag);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private String tag(String item) throws IOException, InterruptedException {
    return CLIENT
        .send(request("items/" + item).build(), BodyHandlers.ofString())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "E02; *; 201",
        "E99; *; 412",
        "E02; A; 412",
        "E02; B; 412",
        "E02; A,B; 201",
        "E02; '\"0123\" ,B , A'; 201",
        "E02; W/A, B; 412",
        "E02; W/A, W/B; 412",
        "E02; AA, B; 412",
        "E99; A, B; 412"
      })
  void everyItemMustBeAsItWasSeen(String item, String tags, int status) throws Exception {
    String shown = tags.replace("A", tag("E01")).replace("B", tag("E02"));
    HttpResponse<String> answer = decide(MERGE.formatted(item), shown);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(decided).hasSize(status == 201 ? 1 : 0);
  }

  @Test
  void tagsMayStandInSeveralLines() throws Exception {
    assertThat(decide(MERGE.formatted("E02"), tag("E02"), tag("E01")).statusCode()).isEqualTo(201);
    assertThat(decided).containsExactly(List.of("E01", "E02"));
  }

  @Test
  void theAnswerLeadsToTheDecisionThatWasMadeIfItIsShown() throws Exception {
    assertThat(decide(MERGE.formatted("E02")).headers().firstValue("Location"))
        .contains("/api/v1/items/DC01");
    HttpResponse<String> undone =
        decide("{\"action\":\"undo\",\"value\":\"DC01\",\"who\":\"Ann\"}");
    assertThat(undone.statusCode()).isEqualTo(201);
    assertThat(undone.headers().firstValue("Location")).isEmpty();
  }
}
