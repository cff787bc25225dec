package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** The verb in a process of its own, and calls of it that are wrong. */
class ServeVerbTest {

  @TempDir private Path folder;

  private Path saved() throws IOException {
    return Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
  }

  private static String asked(String line, String path) throws Exception {
    Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d{2,5}/").matcher(line);
    assertThat(address.find()).as(line).isTrue();
    HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group() + path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void tellsItsAddressAndAnswersThere() throws Exception {
    Process process = Called.started("serve", "--port", 0, saved());
    try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(asked(told.readLine(), "")).contains("Bridge closed");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatHappensIsLinesOfJsonWithoutWordsOfPagesUntilItIsToldToEnd() throws Exception {
    Process process = Called.started("serve", "--log", "--port", 0, saved());
    try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
      String first = told.readLine();
      asked(first, "item/C01");
      asked(first, "search?q=Bridge");
      process.toHandle().destroy();
      List<JsonNode> lines = new ArrayList<>();
      for (String line = first; line != null; line = told.readLine()) {
        lines.add(new ObjectMapper().readTree(line));
        assertThat(lines.getLast().path("text").asText() + lines.getLast().path("item").asText())
            .doesNotContain("Bridge");
      }
      assertThat(lines)
          .extracting(line -> line.path("event").asText() + " " + line.path("route").asText())
          .contains("answered /item/{id}", "answered /search");
      assertThat(lines.getLast().path("text").asText()).startsWith("the desk takes no more");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void otherMachinesNeedAToken() {
    Called called = Called.with("serve", "--host", "0.0.0.0", "x");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("a token must guard it");
  }

  @Test
  void aTokenCannotBeGuessed() {
    Called called = Called.with("serve", "--token", "secret", "x");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("at least 24 characters");
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Called called = Called.with("serve", "--port", taken.getLocalPort(), saved());
      assertThat(called.code()).isEqualTo(3);
      assertThat(called.err()).contains("cannot listen on 127.0.0.1");
    }
  }
}
