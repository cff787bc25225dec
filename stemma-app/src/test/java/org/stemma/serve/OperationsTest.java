package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.export.SmallAccount;

/** What whoever runs a desk asks of it. */
class OperationsTest {

  private static final String TOKEN = "0123456789abcdefghijklmn";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private final Source source = new Source();
  private final List<DeskEvent> log = new CopyOnWriteArrayList<>();
  private DeskServer desk;

  @BeforeEach
  void start() throws IOException {
    desk = DeskServer.start(source, new Binding("127.0.0.1", 0, Optional.of(TOKEN)), log::add);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return CLIENT.send(request(path, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
            .header("Authorization", "Bearer " + TOKEN);
    return (headers.length > 0 ? request.headers(headers) : request).build();
  }

  @Test
  void itsHealthIsToldWithoutTheTokenAndItsNumbersAreNot() throws Exception {
    HttpRequest health = HttpRequest.newBuilder(URI.create(desk.address() + "health")).build();
    HttpResponse<String> well = CLIENT.send(health, BodyHandlers.ofString());
    assertThat(well.statusCode()).isEqualTo(200);
    assertThat(well.body()).isEqualTo("{\"status\":\"up\"}\n");
    source.trouble = Optional.of("/home/ada/stemma-data: cannot be read");
    HttpResponse<String> unwell = CLIENT.send(health, BodyHandlers.ofString());
    assertThat(unwell.statusCode()).isEqualTo(503);
    assertThat(unwell.body()).isEqualTo("{\"status\":\"down\"}\n");
    HttpRequest metrics = HttpRequest.newBuilder(URI.create(desk.address() + "metrics")).build();
    assertThat(CLIENT.send(metrics, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
  }

  @Test
  void requestsAreCountedByTheKindOfTheirAddress() throws Exception {
    for (String path : List.of("/item/C01", "/item/E02", "/item/../../x", "/nowhere", "/nothing")) {
      get(path);
    }
    HttpResponse<String> metrics = get("/metrics");
    assertThat(metrics.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(metrics.body().lines())
        .contains(
            "stemma_http_requests_seconds_count{method=\"GET\",route=\"/item/{id}\",status=\"303\"}"
                + " 2",
            "stemma_http_requests_active 1.0",
            "stemma_account_pages " + (double) SmallAccount.FULL.documents().size())
        .anyMatch(line -> line.startsWith("stemma_http_requests_seconds_bucket{"))
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
        .noneMatch(line -> line.contains("nowhere"));
  }

  @Test
  void whoMakesUpMethodsMakesNoNumbersOfTheirOwn() throws Exception {
    for (String method : List.of("FROB", "FROB1")) {
      HttpRequest made =
          HttpRequest.newBuilder(URI.create(desk.address()))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(CLIENT.send(made, BodyHandlers.ofString()).statusCode()).isBetween(400, 501);
    }
    assertThat(get("/metrics").body()).doesNotContain("FROB");
    assertThat(log.toString()).doesNotContain("FROB");
  }

  @ParameterizedTest
  @CsvSource({"lb-17.a_b, true", "two words, false", "'{\"x\":1}', false"})
  void anIdThatAProxyGaveIsKeptIfItIsOne(String id, boolean kept) throws Exception {
    String answered =
        get("/keys", "X-Request-Id", id).headers().firstValue("X-Request-Id").orElse("");
    assertThat(answered.equals(id)).isEqualTo(kept);
    assertThat(answered).matches("[A-Za-z0-9._-]{1,64}");
  }

  @Test
  void theLogHoldsIdsAndNothingThatWasTyped() throws Exception {
    String id = get("/item/C01").headers().firstValue("X-Request-Id").orElse("");
    get("/search?q=Bridge%20closed");
    get("/item/Bridge");
    get("/metrics");
    assertThat(log.getFirst())
        .isInstanceOfSatisfying(
            DeskEvent.Answered.class,
            answered -> {
              assertThat(answered.request()).isEqualTo(id);
              assertThat(answered.item()).contains("C01");
              assertThat(answered.status()).isEqualTo(303);
            });
    assertThat(log).hasSizeGreaterThan(2).noneMatch(event -> event.toString().contains("Bridge"));
  }

  @Test
  void aFaultIsToldByItsPlaceAndNotByItsMessage() throws Exception {
    source.fault = Optional.of(new IllegalStateException("Bridge closed"));
    HttpResponse<String> answer = get("/account.json");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Server Error\n");
    assertThat(log.getFirst())
        .isInstanceOfSatisfying(
            DeskEvent.Failed.class,
            failed -> {
              assertThat(failed.fault()).isEqualTo("java.lang.IllegalStateException");
              assertThat(failed.place()).contains("OperationsTest");
              assertThat(failed.toString()).doesNotContain("Bridge");
            });
  }

  @Test
  void anAnswerThatIsBeingMadeIsNotBrokenOffAtTheEnd() throws Exception {
    source.held = new CountDownLatch(1);
    CompletableFuture<HttpResponse<String>> answer =
        CLIENT.sendAsync(request("/account.json"), BodyHandlers.ofString());
    assertThat(source.reached.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> end = CompletableFuture.runAsync(desk::close);
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(end).isNotDone();
    source.held.countDown();
    assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    end.get(10, TimeUnit.SECONDS);
  }

  /** Shows an account, or what a test wants instead. */
  private static final class Source extends ShownAccount {

    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile Optional<String> trouble = Optional.empty();
    private volatile Optional<RuntimeException> fault = Optional.empty();

    @Override
    public Content content() {
      fault.ifPresent(
          e -> {
            throw e;
          });
      if (held.getCount() > 0) {
        reached.countDown();
        try {
          held.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return super.content();
    }

    @Override
    public Optional<String> trouble() {
      return trouble;
    }
  }
}
