package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.json.AccountJson;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchQuery;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** A writer that is killed at any moment loses no page that it said it kept, and leaves no half. */
class KilledProcessTest {

  private static final int KILLS = 50;

  private static final PageReading READING =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .read(
              Capture.of(
                  "p.", "A barge sank on Monday, police said.".getBytes(StandardCharsets.UTF_8)));

  private static final String ACCOUNT = AccountJson.write(Stemma.accountOf(List.of(READING)));

  @TempDir private Path folder;

  @Test
  void pagesThatWereAcknowledgedAreThereWhole() throws IOException, InterruptedException {
    Path form = Files.write(folder.resolve("reading"), ReadingJson.write(READING));
    Path collected = folder.resolve("collected");
    Random random = new Random(7);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(keepUntilKilled(collected, form, kill * 1000, random));
      PageCollection collection = PageCollection.in(collected);
      List<String> names = collection.names();
      assertThat(names).containsAll(acknowledged);
      for (String name : names) {
        assertThat(collection.page(name).orElseThrow().capture())
            .isEqualTo(Capture.of(name, KeepingProcess.bytes(name)));
      }
      assertThat(collection.readings("b").values()).allMatch(r -> r.equals(Optional.of(READING)));
      Optional<Account> account = collection.account("b");
      assertThat(account.map(AccountJson::write)).isIn(Optional.empty(), Optional.of(ACCOUNT));
      assertThat(collection.find(SearchQuery.of(Map.of("kind", "documents")), 0, 2))
          .as("items stand in the index with their account or not at all")
          .hasSize(account.isPresent() ? 1 : 0);
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
  }

  /** The names that a process acknowledged before it was killed at some moment. */
  private static List<String> keepUntilKilled(Path collected, Path form, int first, Random random)
      throws IOException, InterruptedException {
    Process process = process(collected, form, first);
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      int enough = random.nextInt(4);
      while (acknowledged.size() < enough) {
        acknowledged.add(said.readLine());
      }
      // As long as a page takes: the kill falls anywhere in it.
      for (int spins = random.nextInt(20_000); spins > 0; spins--) {
        Thread.onSpinWait();
      }
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged.add(line);
      }
    }
    assertThat(process.waitFor()).isNotZero();
    acknowledged.removeIf(name -> !name.endsWith(".")); // the kill may fall into a line
    return acknowledged;
  }

  /** A process that keeps pages, the first of that number. */
  private static Process process(Path collected, Path form, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KeepingProcess.class.getName(),
            collected.toString(),
            form.toString(),
            String.valueOf(first))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
