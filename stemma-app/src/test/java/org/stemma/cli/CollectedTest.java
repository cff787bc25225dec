package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.eval.Gate;

/** Verbs on a collection. */
class CollectedTest {

  @TempDir private Path folder;

  private final Path pages = Gate.example("dam-flood").resolve("pages");

  private Path collection() {
    return folder.resolve("collection");
  }

  private Called read(Object... paths) {
    Object[] words = new Object[paths.length + 4];
    words[0] = "read";
    words[1] = "--no-models";
    words[2] = "-c";
    words[3] = collection();
    System.arraycopy(paths, 0, words, 4, paths.length);
    return Called.with(words);
  }

  @Test
  void accountOfACollectionIsThatOfItsPages() {
    assertThat(read(pages).code()).isZero();
    Called collected = Called.with("account", "--json", "--no-models", "-c", collection());
    assertThat(collected.code()).isZero();
    assertThat(collected.out())
        .isEqualTo(Called.with("account", "--json", "--no-models", pages).out());
  }

  @Test
  void pagesComeInOnceAndOnlyNewOnesAreShown() throws IOException {
    read(pages);
    Called again = read(pages);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains(": 0 pages read, ");
    Path page = Files.writeString(folder.resolve("new.txt"), "Bridge shut\n\nIt was shut.\n");
    Called more = read(page);
    assertThat(more.err()).contains(": 1 page read, 0 known already; ");
    assertThat(more.out()).contains("new.txt").doesNotContain("001");
  }

  @Test
  void changedFileIsAnotherPage() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Bridge shut\n\nNine were hurt.\n");
    read(page);
    Files.writeString(page, "Bridge shut\n\nEight were hurt.\n");
    assertThat(read(page).out().replace("\\", "")).contains("### B a.txt@2");
  }

  @Test
  void pageThatCannotBeReadIsToldWhenItComesIn() throws IOException {
    Path page = Files.write(folder.resolve("a.html"), new byte[] {0, 1, 2, 3, 0, 0});
    Called called = read(page, pages);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("a.html: ");
    assertThat(Called.with("sources", "--no-models", "-c", collection()).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "account", "sources", "flags"})
  void otherVerbsAddNothing(String verb) {
    read(pages);
    Called called = Called.with(verb, "--no-models", "-c", collection(), pages);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("\"read\" alone adds pages");
  }

  @Test
  void folderWithoutACollectionIsRefused() {
    Called called = Called.with("account", "-c", folder);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("no collection is there");
    assertThat(folder.resolve("stemma.db")).doesNotExist();
  }

  @Test
  void folderOfSomethingElseIsNotWrittenInto() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Bridge shut\n\nIt was shut.\n");
    Called called = Called.with("read", "--no-models", "-c", folder, page);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("holds other files");
    assertThat(folder.resolve("stemma.db")).doesNotExist();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Called.with("read", "--no-models", "-c", empty, page).code()).isZero();
  }

  @Test
  void forgottenPageIsNoPartOfTheAccount() throws IOException {
    read(Files.writeString(folder.resolve("a.txt"), "Bridge shut\n\nNine were hurt.\n"));
    read(Files.writeString(folder.resolve("b.txt"), "Ferry late\n\nIt came at noon.\n"));
    Called forgotten = Called.with("forget", "a.txt", "--no-models", "-c", collection());
    assertThat(forgotten.code()).as(forgotten.err()).isZero();
    assertThat(forgotten.err()).contains("1 page forgotten; 1 page left");
    assertThat(Called.with("account", "--no-models", "-c", collection()).out())
        .contains("b.txt")
        .doesNotContain("a.txt");
    assertThat(Called.with("forget", "a.txt", "--no-models", "-c", collection()).err())
        .contains("no page is called a.txt");
  }

  @Test
  void checkAndDiffTakeACollection() throws IOException {
    read(pages);
    Path gold = Gate.example("dam-flood").resolve("gold.json");
    assertThat(Called.with("check", "--json", "--no-models", gold, "-c", collection()).out())
        .isEqualTo(Called.with("check", "--json", "--no-models", gold, pages).out());
    Path saved = folder.resolve("before.json");
    Called.with("account", "--json", "--no-models", "-c", collection(), "-o", saved);
    assertThat(Called.with("diff", saved, "--no-models", "-c", collection()).code()).isZero();
    read(Files.writeString(folder.resolve("new.txt"), "Bridge shut\n\nIt was shut.\n"));
    Called changed = Called.with("diff", saved, "--no-models", "-c", collection());
    assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(changed.out()).contains("new.txt");
    assertThat(Called.with("diff", saved).err()).contains("name the later version too");
    assertThat(Called.with("diff", gold, "-c", collection()).code()).isNotZero();
  }

  @Test
  void whatCannotBeSearchedIsTold() throws Exception {
    read(Files.writeString(folder.resolve("a.txt"), "Bridge shut\n\nNine were hurt.\n"));
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + collection().resolve("stemma.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE findable_part");
    }
    Called called = Called.with("search", "bridge", "--no-models", "-c", collection());
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("cannot be read").doesNotContain("Exception");
  }

  @Test
  void addressOfNoDatabaseIsRefused() {
    Called called = Called.with("account", "--database", "mysql://x");
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("jdbc:postgresql://");
    assertThat(Called.with("account", "-c", folder, "--database", "x").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anArchiveIsReadOnFromWhereItEnded() throws IOException {
    Path archive = folder.resolve("news.warc.gz");
    add(archive, "bridge", "The bridge at Odal was shut on Monday, the county said.");
    assertThat(read(archive).err()).contains(": 1 page read, 0 known already; 1 page in all");
    assertThat(read(archive).err()).contains(": 0 pages read, 0 known already; 1 page in all");
    add(archive, "dam", "The dam at Brae held on Tuesday, the county said.");
    assertThat(read(archive).err()).contains(": 1 page read, 0 known already; 2 pages in all");
    Called.with("forget", "https://news.example/bridge", "--no-models", "-c", collection());
    assertThat(read(archive).err()).contains(": 1 page read, 1 known already; 2 pages in all");
  }

  private static void add(Path archive, String name, String words) throws IOException {
    try (FileChannel out =
            FileChannel.open(archive, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        WarcWriter writer = new WarcWriter(out, WarcCompression.GZIP)) {
      writer.write(
          new WarcResponse.Builder(URI.create("https://news.example/" + name))
              .date(Instant.parse("2031-03-01T08:30:00Z"))
              .body(
                  new HttpResponse.Builder(200, "OK")
                      .body(
                          MediaType.PLAIN_TEXT,
                          ("News of " + name + "\n\n" + words + "\n")
                              .getBytes(StandardCharsets.UTF_8))
                      .build())
              .build());
    }
  }
}
