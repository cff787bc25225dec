package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.PageCollection;

/**
 * A database that goes away under the running writer ends the call with a line that says so; what
 * was kept is there when it comes back, and the next call goes on.
 */
class LostDatabaseTest {

  private static final int PAGES = 8;
  private static final Pattern KEPT = Pattern.compile(": keeps (\\S{1,100})\n");

  @TempDir private Path folder;
  private Path pages;
  private int port;
  private EmbeddedPostgres server;
  private String url;

  @BeforeEach
  void begin() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    startServer();
    url = server.getJdbcUrl("postgres", "postgres");
    pages = Files.createDirectory(folder.resolve("pages"));
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(pages.resolve("page" + page + ".txt"), page(page));
    }
  }

  private static String page(int number) {
    return """
        Barge %d sinks

        Barge %d sank off Odal on Monday with %d tonnes of gravel, the harbour office said.
        """
        .formatted(number, number, 100 + number);
  }

  private void startServer() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(folder.resolve("server"))
            .setCleanDataDirectory(false)
            .start();
  }

  private void stopServer() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void end() {
    stopServer();
  }

  /** What is told, and who listens to each part of it as it comes. */
  private static final class Told extends OutputStream {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final Consumer<String> listener;

    Told(Consumer<String> listener) {
      this.listener = listener;
    }

    @Override
    public void write(int one) {
      all.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      all.write(bytes, from, count);
      listener.accept(text());
    }

    String text() {
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  private static Console console(Told told) {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        StandardOutput.to(new ByteArrayOutputStream()),
        new PrintStream(told, true, StandardCharsets.UTF_8),
        false);
  }

  private static List<String> kept(String told) {
    return KEPT.matcher(told).results().map((MatchResult line) -> line.group(1)).toList();
  }

  @Test
  void pagesThatWereKeptStayAndTheNextCallGoesOn() throws IOException {
    boolean[] stopped = {false};
    Told told =
        new Told(
            text -> {
              if (!stopped[0] && kept(text).size() == 3) {
                stopped[0] = true;
                stopServer();
              }
            });
    int code =
        Main.run(console(told), "read", "--no-models", "-v", "--database", url, pages.toString());

    assertThat(code).isEqualTo(ExitCode.UNREADABLE);
    assertThat(told.text().lines().toList().getLast())
        .startsWith("stemma: jdbc:postgresql://localhost:" + port)
        .contains(": cannot be written: ")
        .doesNotContain("user=");
    assertThat(kept(told.text())).hasSize(3);

    startServer();
    assertThat(PageCollection.at(url).names()).containsExactlyElementsOf(kept(told.text()));
    Called again = Called.with("read", "--no-models", "--database", url, pages);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("5 pages read, 3 known already; 8 pages in all");
    assertThat(Called.with("account", "--no-models", "--json", "--database", url).out())
        .isEqualTo(Called.with("account", "--no-models", "--json", pages).out());
  }

  @Test
  void aCallWithoutItsDatabaseIsTold() throws IOException {
    stopServer();
    Called called = Called.with("read", "--no-models", "--database", url, pages);
    startServer();
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains(": cannot be reached: ").hasLineCount(1);
    assertThat(Called.with("read", "--no-models", "--database", url, pages).code()).isZero();
  }
}
