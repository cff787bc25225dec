package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.ExtractOptions;
import org.stemma.pdf.MadePdf;
import org.stemma.store.Coming;
import org.stemma.store.PageCollection;
import org.stemma.store.Writing;

/** Pages that are sent to a desk over a collection. */
@Timeout(120)
class SentPagesTest {

  private static final String PAGE =
      "No boats\n\n\"No boat left the port at all,\" said Cy Dor on Tuesday.\n";

  private static final String ARCHIVE =
      """
      WARC/1.0
      WARC-Type: response
      WARC-Record-ID: <urn:uuid:0d6b0e5c-6f3c-4b5a-9d5e-0a6b0e5c6f3c>
      WARC-Date: 2031-03-04T10:00:00Z
      WARC-Target-URI: https://herald.example/boats
      Content-Type: application/http; msgtype=response
      Content-Length: %d

      """;

  @TempDir private Path folder;
  private PageCollection collection;
  private CollectionDesk desk;

  @BeforeEach
  void start() throws IOException {
    Path first = Files.writeString(folder.resolve("m.txt"), PAGE.replace("boat", "tram"));
    Path data = folder.resolve("collection");
    assertThat(Called.with("read", "--no-models", "-c", data, first).code()).isZero();
    desk = CollectionDesk.over(data);
    collection = desk.collection();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private void awaitNone() throws IOException, InterruptedException {
    while (!desk.get("/api/v1/coming").contains("\"waiting\":0")) {
      Thread.sleep(20);
    }
  }

  @Test
  void aPageThatAProgramSendsIsReadIntoTheCollection() throws Exception {
    HttpResponse<String> taken =
        desk.post("/api/v1/pages?name=n.txt", BodyPublishers.ofString(PAGE));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    assertThat(taken.headers().firstValue("Location")).contains("/api/v1/coming");
    awaitNone();
    assertThat(collection.names()).containsExactly("m.txt", "n.txt");
    assertThat(desk.get("/api/v1/coming")).contains("\"read\":0,\"of\":0", "n.txt: read");
    while (!desk.get("/").contains("No boat left")) {
      Thread.sleep(50);
    }
  }

  @Test
  void aFormOfFilesIsTakenFromTheDeskAlone() throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"pages\"; filename=\"n.txt\"\r\n\r\n"
            + PAGE
            + "\r\n"
            + "--x\r\n"
            + "Content-Disposition: form-data; name=\"pages\"; filename=\"../o.txt\"\r\n\r\n"
            + PAGE
            + "\r\n--x--\r\n";
    String[] type = {"Content-Type", "multipart/form-data; boundary=x"};
    assertThat(desk.post("/add", BodyPublishers.ofString(form), type).statusCode()).isEqualTo(403);
    HttpResponse<String> answer =
        desk.post("/add", BodyPublishers.ofString(form), type[0], type[1], "Origin", desk.origin());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains("../o.txt: name", "no path")
        .doesNotContain("n.txt:");
    awaitNone();
    assertThat(collection.names()).containsExactly("m.txt", "n.txt");
    assertThat(Jsoup.parse(desk.get("/add")).select(".told li").eachText())
        .containsExactly("n.txt: read");
  }

  @Test
  void linesThatCannotBeReadAreTold() throws Exception {
    String line =
        "{\"source_domain\":\"herald.example\",\"title\":\"No boats\",\"maintext\":"
            + "\"No boat left the port at all, the harbour master said on Tuesday.\"}\n";
    BodyPublisher lines = BodyPublishers.ofString(line + "{broken\n");
    assertThat(desk.post("/api/v1/pages?name=news.jsonl", lines).statusCode()).isEqualTo(202);
    awaitNone();
    assertThat(desk.get("/api/v1/coming"))
        .contains("news.jsonl: read; 2 pages in all; not read: news.jsonl:2: ")
        .doesNotContain("stemma-sent");
  }

  @Test
  void aPageThatIsSentAgainIsKnown() throws Exception {
    for (String told : new String[] {"n.txt: read", "n.txt: known already"}) {
      desk.post("/api/v1/pages?name=n.txt", BodyPublishers.ofString(PAGE));
      awaitNone();
      assertThat(Jsoup.parse(desk.get("/add")).select(".told li").eachText().getFirst())
          .isEqualTo(told);
    }
    desk.post("/api/v1/pages?name=o.txt", BodyPublishers.ofString("\u0000\u0001\u0002\u0000"));
    awaitNone();
    assertThat(Jsoup.parse(desk.get("/add")).select(".told li").eachText().getFirst())
        .startsWith("o.txt: not read: ");
  }

  @Test
  void anArchiveGivesItsPages() throws Exception {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + PAGE.replace("\n", "\r\n");
    String record =
        ARCHIVE.formatted(http.getBytes(StandardCharsets.UTF_8).length).replace("\n", "\r\n")
            + http
            + "\r\n\r\n";
    assertThat(
            desk.post("/api/v1/pages?name=web.warc", BodyPublishers.ofString(record)).statusCode())
        .isEqualTo(202);
    awaitNone();
    assertThat(collection.names()).hasSize(2).anyMatch(name -> name.contains("herald.example"));
    assertThat(desk.get("/api/v1/coming")).contains("web.warc: read; 2 pages in all");
  }

  @ParameterizedTest
  @CsvSource({"..%2Fn.txt", "a%2Fn.txt", "a%5Cn.txt", ".n.txt", "''", "n%00.txt", "n%0A.txt"})
  void aNameIsNoPath(String name) throws Exception {
    HttpResponse<String> answer =
        desk.post("/api/v1/pages?name=" + name, BodyPublishers.ofString(PAGE));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(collection.names()).containsExactly("m.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"/api/v1/pages; POST", "/add; GET, HEAD, POST", "/events; GET, HEAD"})
  void whatIsRefusedSaysWhatMayBeAsked(String path, String allowed) throws Exception {
    HttpResponse<String> answer = desk.send(desk.at(path).DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains(allowed);
  }

  @Test
  void nothingAndTooMuchAreNotTaken() throws Exception {
    assertThat(desk.post("/api/v1/pages?name=n.txt", BodyPublishers.noBody()).statusCode())
        .isEqualTo(400);
    assertThat(desk.post("/api/v1/pages", BodyPublishers.ofString(PAGE)).statusCode())
        .isEqualTo(400);
    byte[] large = new byte[ExtractOptions.DEFAULT.maxBytes() + 1];
    assertThat(
            desk.post("/api/v1/pages?name=n.txt", BodyPublishers.ofByteArray(large)).statusCode())
        .isEqualTo(413);
    assertThat(collection.names()).containsExactly("m.txt");
  }

  @Test
  void otherSitesSendNothing() throws Exception {
    BodyPublisher page = BodyPublishers.ofString(PAGE);
    for (String[] from :
        new String[][] {
          {"Origin", "http://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
        }) {
      assertThat(desk.post("/api/v1/pages?name=n.txt", page, from).statusCode()).isEqualTo(403);
    }
    assertThat(collection.names()).containsExactly("m.txt");
  }

  @Test
  void howFarAnotherCallHasComeIsTold() throws Exception {
    try (Writing writing = collection.write()) {
      writing.expect(12);
      assertThat(collection.coming()).isEqualTo(new Coming(0, 12));
      assertThat(desk.get("/api/v1/coming")).startsWith("{\"read\":0,\"of\":12,");
      assertThat(Jsoup.parse(desk.get("/add")).select(".fact").text())
          .contains("0 of 12 pages read");
    }
  }

  @Test
  void aPdfIsRead() throws IOException, InterruptedException {
    try (MadePdf pdf =
        new MadePdf()
            .page()
            .lines(
                80,
                "Barge sinks off Odal",
                "",
                "The barge Harrow sank off Odal on Monday with 300 tonnes of gravel, the har-",
                "bour office said. Nobody was hurt.")) {
      desk.post("/api/v1/pages?name=release.pdf", BodyPublishers.ofByteArray(pdf.bytes()));
    }
    awaitNone();
    assertThat(collection.names()).contains("release.pdf");
    assertThat(
            Called.with("account", "--no-models", "--json", "-c", folder.resolve("collection"))
                .out())
        .contains("300 tonnes", "the harbour office said");
  }
}
