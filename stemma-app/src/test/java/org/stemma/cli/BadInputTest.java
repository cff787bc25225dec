package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;

/** What cannot be read is told, each with its reason; the rest is read all the same. */
class BadInputTest {

  private static final String REPORT =
      """
      Bridge closed after crash

      By Ada Lind

      A lorry hit the old bridge in Norwick on Monday, police said. Nobody was hurt.

      The bridge will stay closed until Friday, the council said. Engineers look at the arches.
      """;

  @TempDir private Path folder;

  private Path page(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path report() throws IOException {
    return page("report.txt", REPORT.getBytes(StandardCharsets.UTF_8));
  }

  private static Called read(Path... paths) {
    Object[] words = new Object[paths.length + 2];
    words[0] = "read";
    words[1] = "--no-models";
    System.arraycopy(paths, 0, words, 2, paths.length);
    return Called.with(words);
  }

  @Test
  void readablePagesGiveCodeZeroAndNoWordOfTrouble() throws IOException {
    Called called = read(report());
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("Bridge closed after crash");
    assertThat(called.err()).isEmpty();
  }

  @Test
  void emptyFileIsTold() throws IOException {
    Called called = read(report(), page("empty.txt", new byte[0]));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).isEqualTo("stemma: " + folder + "/empty.txt: empty file\n");
    assertThat(called.out()).contains("Bridge closed after crash", "**not read** empty file");
  }

  @Test
  void whatTheManifestSaysOfAnUnreadPageIsKept() throws IOException {
    page(
        "manifest.jsonl",
        "{\"file\": \"empty.txt\", \"url\": \"https://post.example/a\", \"publisher\": \"The Post\", \"published\": \"2024-05-17\"}"
            .getBytes(StandardCharsets.UTF_8));
    Called called = read(report(), page("empty.txt", new byte[0]));
    assertThat(called.out())
        .contains(
            "**not read** empty file",
            "**publisher** The Post",
            "**published** 2024-05-17 (manifest)",
            "**address** https\\://post.example/a");
  }

  @Test
  void binaryFileIsTold() throws IOException {
    byte[] image = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    Called called = read(report(), page("picture", image));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).startsWith("stemma: " + folder + "/picture: binary file");
    assertThat(called.out()).contains("Bridge closed after crash");
  }

  @Test
  void fileOverTheLimitIsTold() throws IOException {
    Path large = folder.resolve("large.html");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((16L << 20) + 1);
    }
    Called called = read(report(), large);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("large.html: too large");
    assertThat(called.out()).contains("Bridge closed after crash");
  }

  @Test
  void invalidUtf8IsRead() throws IOException {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xC3;
    bytes[41] = (byte) 0x28;
    Called called = read(page("broken.txt", bytes));
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
  }

  @Test
  void aGuessedCharsetIsSaidInTheAccount() throws IOException {
    String report = REPORT.replace("Norwick", "Nörwick").replace("council", "régime");
    Path page = page("latin.txt", report.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Called.with("account", "--no-models", page).out())
        .contains("charset windows-1252 guessed from the bytes");
  }

  @Test
  void hundredThousandNestedTagsEndWithoutAFault() throws IOException {
    String nested = "<html><body>" + "<div>".repeat(100_000) + "A word." + "</div>".repeat(100_000);
    Called called = read(report(), page("nested.html", nested.getBytes(StandardCharsets.UTF_8)));
    assertThat(called.code()).isIn(0, 3);
    assertThat(called.err()).doesNotContain("fault");
    assertThat(called.out()).contains("Bridge closed after crash");
  }

  @Test
  void linkToNowhereIsTold() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere"));
    Called called = read(report(), link);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("link.txt: no such file or folder");
    assertThat(called.out()).contains("Bridge closed after crash");
  }

  @Test
  void folderWithNothingReadableIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Called called = read(empty);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .isEqualTo("stemma: nothing to read: no page was found in " + empty + "\n");
  }

  @Test
  void onlyUnreadablePagesAreTold() throws IOException {
    Called called = read(page("empty.txt", new byte[0]));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .isEqualTo(
            "stemma: "
                + folder
                + "/empty.txt: empty file\nstemma: nothing readable: no page holds a report\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "events", "quotes"})
  void whoAsksForJsonGetsTheRefusals(String verb) throws IOException {
    Called called =
        Called.with(verb, "--no-models", "--json", page("empty.txt", new byte[0]).toString());
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.out()).startsWith("{").contains("\"schema\"");
    assertThat(called.err()).contains("empty.txt: empty file").contains("no page holds a report");
  }

  @Test
  void anAccountOfRefusalsAloneCanBeSavedAndRead() throws IOException {
    Path saved = folder.resolve("refused.json");
    Called called = Called.with("read", "--no-models", "-o", saved, page("a.txt", new byte[0]));
    assertThat(called.code()).isEqualTo(3);
    assertThat(Files.readString(saved)).contains("\"read\" : false", "\"reason\" : \"empty file\"");
    assertThat(Called.with("sources", "--json", saved).out()).contains("empty file");
  }

  @Test
  void brokenSavedAccountIsTold() throws IOException {
    Path broken =
        page(
            "account.json",
            ("{\"schema\": \"" + Account.SCHEMA + "\", \"documents\": [")
                .getBytes(StandardCharsets.UTF_8));
    Called called = Called.with("events", broken);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("account.json: not an account");
  }

  @Test
  void resultThatCannotBeWrittenIsTold() throws IOException {
    Called called =
        Called.with("read", "--no-models", report(), "-o", folder.resolve("no/such/folder.json"));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("cannot write", "no such folder");
  }

  @Test
  void anEndingOfNoFormIsTold() throws IOException {
    Path file = folder.resolve("account.pdf");
    Called called = Called.with("read", "--no-models", report(), "-o", file);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("account.pdf: no form of a result ends so", "html");
    assertThat(Called.with("read", "--no-models", "--html", report(), "-o", file).code()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "read",
        "read --frobnicate x",
        "read --json --csv x",
        "read --threads 0 x",
        "events --from yesterday x",
        "contradictions --min terrible x",
        "contradictions --inside --across x",
        "eval nothing x",
        "check"
      })
  void wrongCallGivesCodeTwoAndSaysWhy(String call) {
    List<String> words = List.of(call.split(" "));
    Called called = Called.with(words.stream().filter(word -> !word.isEmpty()).toArray());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).startsWith("stemma: ").hasLineCount(1);
  }
}
