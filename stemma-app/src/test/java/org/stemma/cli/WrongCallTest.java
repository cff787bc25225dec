package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/** What is wrong with a call is told in one line that says what would be right. */
class WrongCallTest {

  private static final String REPORT =
      """
      Ferry service stops

      The ferry between Norwick and Aldsey will not sail on Monday, the port said. Ice is the reason.
      """;

  @TempDir private Path folder;

  private Path saved() throws IOException {
    return Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bogus x                        | there is no verb "bogus"; verbs are read, account,
          read --bogus x                 | there is no option --bogus (see stemma read --help)
          events --type NOPE x           | there are ACCUSE, AGREE, AID,
          contradictions --kind NOPE x   | there are number, date, place, status, outcome, identity,
          events --from yesterday x      | "yesterday" is no date: write 2025, 2025-08 or 2025-08-15
          events --from 2025 --to 2024 x | --from is after --to
          tree --dot --json x            | name one form of the result
          read --json --csv x            | mutually exclusive
          search x --limit 0             | --limit 0 must be from 1 to 10000
          search x --limit 2147483647    | must be from 1 to 10000
          read                           | nothing to read: name pages
          """)
  void saysWhatWouldBeRight(String call, String told) {
    Called called = Called.with((Object[]) call.strip().split(" +"));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .startsWith("stemma: ")
        .contains(told.strip())
        .hasLineCount(1)
        .doesNotContain("Exception", "error:");
  }

  @Test
  void whyWithoutAnItemSaysWhatToName() throws IOException {
    Called called = Called.with("why", saved());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("name an item first");
  }

  @Test
  void aManifestIsNoPage() throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.jsonl"), "{\"file\": \"a.txt\"}");
    Called called = Called.with("account", "--no-models", manifest);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("tells of pages and is none");
  }

  @Test
  void anEmptyWordIsNotTheFolderOneStandsIn() {
    Called called = Called.with("read", "--no-models", "");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("an empty word names no page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                     | "schema" is missing
          [1, 2]                 | it is no object with the keys of one
          {"schema": "1.0"       | account.json: no
          {"schema": 1, "documents": 3} | "documents" is missing, or not what an account has there
          """)
  void jsonThatIsNoAccountIsTold(String json, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("account.json"), json.strip());
    Called called = Called.with("events", file);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains(told.strip()).hasLineCount(1).doesNotContain("org.stemma");
  }

  @Test
  void anAccountOfALaterFormIsTold() throws IOException {
    String json =
        AccountJson.write(SmallAccount.FULL).replaceFirst('"' + Account.SCHEMA + '"', "\"99.0\"");
    Called called = Called.with("events", Files.writeString(folder.resolve("a.json"), json));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err())
        .contains("an account of schema 99.0; this program reads " + Account.SCHEMA);
  }

  @Test
  void textThatBeginsWithABraceIsAPage() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "{{ headline }}\n\n" + REPORT);
    assertThat(Called.with("read", "--no-models", page).code()).isZero();
  }

  @Test
  void aGoldFileThatIsNoneIsToldBeforePagesAreRead() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.json"), "{}");
    Called called = Called.with("check", gold, folder.resolve("nowhere"));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("gold.json: not a gold account").hasLineCount(1);
  }

  @Test
  void aSetWithoutItsFolderIsTold() {
    Called called = Called.with("eval", "body", folder.resolve("nowhere"));
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("nowhere: no such folder").hasLineCount(1);
  }

  @Test
  void namesOfFilesCannotBreakTheLine() throws IOException {
    Path page = Files.write(folder.resolve("a\nb\u001b[31m ü.txt"), new byte[0]);
    Called called = Called.with("read", "--no-models", page);
    assertThat(called.err().lines().findFirst().orElse(""))
        .endsWith("a\\nb\\x1b[31m ü.txt: empty file");
  }

  @Test
  void aPageMayBeCalledLikeAnOption() throws IOException {
    Path page = Files.writeString(folder.resolve("-json.txt"), REPORT);
    assertThat(Called.with("read", "--no-models", page).code()).isZero();
    assertThat(Called.with("read", "--no-models", "--", page).code()).isZero();
  }

  @Test
  void aResultNeverReplacesAFolderNorLeavesPieces() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Called called = Called.with("account", saved(), "-o", target);
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err()).contains("it is a folder");
    Called.with("account", saved(), "-o", folder.resolve("a.md"));
    Called.with("account", saved(), "-o", folder.resolve("a.md"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("account.json", "a.md", "target");
  }

  @Test
  void aFullDiskBehindStandardOutputIsTold() throws IOException {
    Called called = printingTo("No space left on device", "events", saved().toString());
    assertThat(called.code()).isEqualTo(3);
    assertThat(called.err())
        .isEqualTo("stemma: cannot write standard output: No space left on device\n");
  }

  @Test
  void aReaderThatWantsNoMoreIsNoTrouble() throws IOException {
    assertThat(printingTo("Broken pipe", "events", saved().toString()))
        .isEqualTo(new Called(0, "", ""));
    assertThat(printingTo("Broken pipe", "contradictions", saved().toString()).code()).isEqualTo(1);
    assertThat(printingTo("Broken pipe", "--help")).isEqualTo(new Called(0, "", ""));
  }

  private static Called printingTo(String trouble, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            StandardOutput.to(
                new OutputStream() {
                  @Override
                  public void write(int one) throws IOException {
                    throw new IOException(trouble);
                  }
                }),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    int code = Main.run(console, words);
    return new Called(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPageThatCannotBeReadAsksForNoModel() {
    Stemma stemma =
        Stemma.of(
            (text, sentences) -> {
              throw new AssertionError("models are loaded");
            },
            text -> Optional.empty());
    for (byte[] bytes : List.of(new byte[0], new byte[] {0, 1, 2, 3, 0, 0, 0})) {
      assertThat(stemma.read(Capture.of("page", bytes))).isInstanceOf(PageReading.Unread.class);
    }
  }
}
