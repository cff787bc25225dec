package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** The verb in a process of its own, and calls of it that are wrong. */
class ServeVerbTest {

  @TempDir private Path folder;

  @Test
  void tellsItsAddressAndAnswersThere() throws Exception {
    Path saved =
        Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.stemma.cli.Main",
                "serve",
                "--port",
                "0",
                saved.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
      String line = told.readLine();
      Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d{2,5}/").matcher(line);
      assertThat(address.find()).as(line).isTrue();
      HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
      HttpRequest request = HttpRequest.newBuilder(URI.create(address.group())).build();
      assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("Bridge closed");
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
    Path saved =
        Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Called called = Called.with("serve", "--port", taken.getLocalPort(), saved);
      assertThat(called.code()).isEqualTo(3);
      assertThat(called.err()).contains("cannot listen on 127.0.0.1");
    }
  }
}
