package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.store.PageCollection;
import picocli.CommandLine;

/** A folder that is watched: what comes is read, and what it changes is told. */
class WatchTest {

  private static final String FIRST =
      """
      Ferry burns at Norwick

      By Ana Solberg

      4 March 2031

      The fire on the ferry Tern killed 14 people on Monday, the port of Norwick said.
      """;

  private static final String SECOND =
      """
      Fire on ferry Tern: what is known

      By Bo Ek

      4 March 2031

      The fire on the ferry Tern killed 9 people on Monday, the coastguard in Norwick said.
      """;

  @TempDir private Path folder;
  private Path pages;

  @BeforeEach
  void begin() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("first.txt"), FIRST);
  }

  private Called watch(Object... words) {
    Object[] call = new Object[words.length + 6];
    Object[] always = {"watch", "--once", "--no-models", "-c", folder.resolve("kept"), pages};
    System.arraycopy(always, 0, call, 0, always.length);
    System.arraycopy(words, 0, call, always.length, words.length);
    return Called.with(call);
  }

  @Test
  void firstAccountIsNoNews() {
    Called called = watch();
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("1 page read");
  }

  @Test
  void tellsWhatAPageChanges() throws IOException {
    watch();
    Files.writeString(pages.resolve("second.txt"), SECOND);
    Path feed = folder.resolve("news.atom");
    assertThat(watch("--atom", feed).out())
        .contains("**new** second.txt: Fire on ferry Tern: what is known")
        .contains("## contradictions", "14 people", "9 people")
        .doesNotContain("first.txt: Ferry burns");
    assertThat(feed).content().contains("<title>new contradiction: ");
    assertThat(watch("--atom", feed).out()).isEmpty();
    assertThat(feed).content().contains("<title>new contradiction: ");
  }

  @Test
  void tellsWhatAPageTakesBack() throws IOException {
    Files.writeString(
        pages.resolve("first.txt"), FIRST.replace("By Ana", "Norwick Post\n\nBy Ana"));
    watch();
    Files.writeString(
        pages.resolve("later.txt"),
        FIRST
            .replace("Ferry burns at Norwick", "Port of Norwick opens again after fire")
            .replace("By Ana", "Norwick Post\n\nBy Ana")
            .replace("4 March", "5 March")
            .replace(
                "The fire",
                "(This version corrects a report of March 4: the fire killed 12 people, not 14"
                    + " people.)\n\nThe fire")
            .replace("ferry Tern killed 14", "ferry Tern killed 12"));
    assertThat(watch().out())
        .contains(
            "## contradictions", "a correction: 12 people, not 14", "taken back by later.txt");
  }

  /** A call that ends between a page and the account of it. */
  @Test
  void pagesKeptByACallThatBrokeAreToldOfByTheNext() throws IOException, SQLException {
    watch();
    Files.writeString(pages.resolve("second.txt"), SECOND);
    watch();
    String database = "jdbc:sqlite:" + folder.resolve("kept/stemma.db");
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM news");
      statement.execute("DELETE FROM account");
      statement.execute("UPDATE page SET told = 0 WHERE name = 'second.txt'");
    }
    Files.writeString(pages.resolve("third.txt"), "Port open again\n\nThe port was opened.\n");
    assertThat(watch().out()).contains("**new** second.txt", "**new** third.txt", "14 people");
  }

  @Test
  void forgottenPageIsNews() throws IOException {
    Files.writeString(pages.resolve("second.txt"), SECOND);
    watch();
    Called.with("forget", "--no-models", "-c", folder.resolve("kept"), "second.txt");
    assertThat(PageCollection.in(folder.resolve("kept")).news().getFirst().changes().items())
        .anyMatch(item -> item.about().startsWith("second.txt"));
  }

  @Test
  void pageThatIsBeingWrittenWaits() throws IOException {
    Looker looker = new Looker();
    Path half = Files.writeString(pages.resolve("half.txt"), "Port o");
    written(half, 60);
    written(pages.resolve("first.txt"), -60);
    looker.watch.settled();
    assertThat(PageCollection.in(folder.resolve("kept")).names()).containsExactly("first.txt");
    written(half, -60);
    looker.watch.settled();
    assertThat(PageCollection.in(folder.resolve("kept")).names()).contains("half.txt");
  }

  @Test
  void whatKeepsItFromLookingIsToldOnceAndMayEnd() throws IOException {
    Looker looker = new Looker();
    written(pages.resolve("first.txt"), -60);
    Path away = Files.move(pages, folder.resolve("away"));
    looker.watch.settled();
    String once = looker.told();
    looker.watch.settled();
    assertThat(looker.told()).contains("nothing to read").startsWith(once);
    assertThat(looker.told().split("nothing to read", -1)).hasSize(2);
    Files.move(away, pages);
    looker.watch.settled();
    assertThat(looker.told()).contains("1 page read");
  }

  private static void written(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0s", "10", "-1m", "1d", "1.5h"})
  void timeToWaitIsExplained(String time) {
    Called called = Called.with("watch", "--every", time, pages);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("30s, 10m or 2h").hasLineCount(1);
  }

  @CommandLine.Command
  private static final class Options {
    @CommandLine.Mixin private Input input = new Input();
    @CommandLine.Mixin private Collected collected = new Collected();
  }

  /** Looks as the verb does, without waiting. */
  private final class Looker {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Watch watch;

    Looker() {
      Options options = new Options();
      new CommandLine(options).parseArgs("--no-models", "-c", folder.resolve("kept").toString());
      Console console =
          new Console(
              new ByteArrayInputStream(new byte[0]),
              StandardOutput.to(new ByteArrayOutputStream()),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false);
      watch =
          new Watch(
              List.of(pages.toString()),
              options.input,
              options.collected,
              Optional.empty(),
              console);
    }

    String told() {
      return err.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProcessThatIsToldToEndLeavesTheCollectionToTheNext() throws Exception {
    Files.setLastModifiedTime(
        pages.resolve("first.txt"), FileTime.from(Instant.now().minusSeconds(60)));
    Path collection = folder.resolve("kept");
    Process process =
        Called.started("watch", pages, "-c", collection, "--every", "1h", "--no-models", "--log");
    try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(told.readLine()).contains("\"event\":\"told\"", "1 page read");
      process.toHandle().destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      PageCollection kept = PageCollection.in(collection);
      assertThat(kept.names()).containsExactly("first.txt");
      kept.write().close();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
