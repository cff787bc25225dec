package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.json.AccountJson;
import org.stemma.store.PageCollection;

/**
 * A disk that is full ends a call with a line that says so; what was kept stays, and once there is
 * room the next call goes on. Tried on a disk of 8 MB in memory, which only root may mount.
 */
class FullDiskTest {

  private static final int PAGES = 40;

  @TempDir private Path folder;
  private Path disk;
  private Path pages;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(isDone("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()))
        .as("no small disk can be mounted here: that takes root, on Linux")
        .isTrue();
    pages = Files.createDirectory(folder.resolve("pages"));
    Random random = new Random(5);
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(pages.resolve("page%02d.html".formatted(page)), page(page, random));
    }
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    isDone("umount", disk.toString());
  }

  private static boolean isDone(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }

  private void grow() throws InterruptedException {
    assertThat(isDone("mount", "-o", "remount,size=96m", disk.toString())).isTrue();
  }

  /** A report of a sentence on a page of 300,000 characters. */
  private static String page(int number, Random random) {
    StringBuilder comment = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      comment.append((char) ('a' + random.nextInt(26)));
    }
    return "<!doctype html><title>Barge %d sinks</title><h1>Barge %d sinks</h1><!-- %s --><p>Barge %d sank off Odal on Monday with %d tonnes of gravel, the harbour office said, and nobody was hurt.</p>"
        .formatted(number, number, comment, number, 100 + number);
  }

  private Called read(Object... words) {
    Object[] call = new Object[words.length + 2];
    call[0] = "read";
    call[1] = "--no-models";
    System.arraycopy(words, 0, call, 2, words.length);
    return Called.with(call);
  }

  @Test
  void pagesThatWereKeptStayAndTheNextCallGoesOn() throws InterruptedException {
    Path collection = disk.resolve("kept");
    Called full = read("-v", "-c", collection, pages);

    assertThat(full.code()).isEqualTo(ExitCode.UNREADABLE);
    List<String> told = full.err().lines().toList();
    assertThat(told.getLast())
        .startsWith("stemma: " + collection + ": cannot be written: ")
        .containsIgnoringCase("full");
    List<String> acknowledged =
        told.stream()
            .filter(line -> line.contains(": keeps "))
            .map(line -> line.substring(line.indexOf(": keeps ") + ": keeps ".length()))
            .toList();
    assertThat(acknowledged).isNotEmpty().hasSizeLessThan(PAGES);
    assertThat(PageCollection.in(collection).names()).containsAll(acknowledged);

    grow();
    int kept = PageCollection.in(collection).names().size();
    Called again = read("-c", collection, pages);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err())
        .contains("%d pages read, %d known already".formatted(PAGES - kept, kept));
    assertThat(Called.with("account", "--no-models", "--json", "-c", collection).out())
        .isEqualTo(Called.with("account", "--no-models", "--json", pages).out());
  }

  @Test
  void aFullDiskTakesNoNewCollection() throws IOException, InterruptedException {
    fill();
    Path collection = disk.resolve("kept");
    Called full = read("-c", collection, pages);
    assertThat(full.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(full.err()).startsWith("stemma: " + collection + ": no collection can be written");
    assertThat(full.err()).hasLineCount(1);

    grow();
    assertThat(read("-c", collection, pages).code()).isZero();
    assertThat(PageCollection.in(collection).names()).hasSize(PAGES);
  }

  @Test
  void aResultThatFindsNoRoomLeavesTheOneBefore() throws IOException {
    Path result = disk.resolve("account.json");
    Path one = pages.resolve("page00.html");
    assertThat(read("-o", result, one).code()).isZero();
    String before = Files.readString(result);
    fill();

    Called full = read("-o", result, pages);
    assertThat(full.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(full.err()).startsWith("stemma: cannot write " + result + ": ").hasLineCount(1);
    assertThat(result).content().isEqualTo(before);
    assertThat(AccountJson.read(before).documents()).hasSize(1);
    assertThat(disk.toFile().list()).containsExactlyInAnyOrder("account.json", "ballast");
  }

  private void fill() throws IOException {
    byte[] block = "no room\n".repeat(512).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("space");
    }
  }
}
