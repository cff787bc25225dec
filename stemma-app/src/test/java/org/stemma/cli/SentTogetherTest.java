package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.serve.PageTaker;
import org.stemma.store.PageCollection;
import org.stemma.store.StoreFailure;

/** What waits while a page is read is read together. */
@Timeout(120)
class SentTogetherTest {

  private static final String PAGE =
      "No boats\n\n\"No boat left the port at all,\" said Cy Dor on Tuesday.\n";

  @TempDir private Path folder;

  /** The names of the files of each call, in their order. */
  private final List<List<String>> together = new CopyOnWriteArrayList<>();

  /** Lets what is read end. */
  private final CountDownLatch open = new CountDownLatch(1);

  /** Says what became of files once they may end. */
  private Function<List<Path>, List<String>> ending(Function<String, String> became) {
    return files -> {
      List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
      together.add(names);
      await(open);
      return names.stream().map(became).toList();
    };
  }

  /** Sends files, the first alone until it is read, and lets all end. */
  private void send(SentPages pages, String... names) throws Exception {
    for (String name : names) {
      take(pages, name);
      awaitFirst();
    }
    open.countDown();
    while (pages.waiting() > 0) {
      Thread.sleep(5);
    }
  }

  private void awaitFirst() throws InterruptedException {
    while (together.isEmpty()) {
      Thread.sleep(5);
    }
  }

  private static void take(SentPages pages, String name) throws IOException {
    assertThat(pages.take(name, new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(PageTaker.Taken.YES);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void allThatWaitAreReadForOneAccount() throws Exception {
    List<Path> files = new CopyOnWriteArrayList<>();
    Function<List<Path>, List<String>> ending = ending(name -> "read as " + name);
    try (SentPages pages =
        new SentPages(
            some -> {
              files.addAll(some);
              return ending.apply(some);
            })) {
      send(pages, "a.txt", "b.txt", "a.txt");
      assertThat(together).containsExactly(List.of("a.txt"), List.of("b.txt", "a.txt"));
      assertThat(pages.told())
          .containsExactly("a.txt: read as a.txt", "b.txt: read as b.txt", "a.txt: read as a.txt");
      assertThat(files).hasSize(3).allMatch(file -> Files.notExists(file));
    }
  }

  @Test
  void noMoreIsReadTogetherThanMemoryHolds() throws Exception {
    try (SentPages pages = new SentPages(ending(name -> "read"), 2L * PAGE.length())) {
      send(pages, "a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt");
      assertThat(together)
          .containsExactly(
              List.of("a.txt"),
              List.of("b.txt", "c.txt"),
              List.of("d.txt", "e.txt"),
              List.of("f.txt"));
      assertThat(pages.told()).hasSize(6).allMatch(line -> line.endsWith(": read"));
    }
  }

  @Test
  void aFileLargerThanThatIsReadAlone() throws Exception {
    try (SentPages pages = new SentPages(ending(name -> "read"), 1)) {
      send(pages, "a.txt", "b.txt", "c.txt");
      assertThat(together).containsExactly(List.of("a.txt"), List.of("b.txt"), List.of("c.txt"));
    }
  }

  @Test
  void anArchiveIsReadAlone() throws Exception {
    try (SentPages pages = new SentPages(ending(name -> "read"))) {
      send(pages, "a.txt", "b.txt", "w.warc", "c.txt", "d.txt", "l.jsonl", "v.warc");
      assertThat(together)
          .containsExactly(
              List.of("a.txt"),
              List.of("b.txt"),
              List.of("w.warc"),
              List.of("c.txt", "d.txt"),
              List.of("l.jsonl"),
              List.of("v.warc"));
    }
  }

  @Test
  void whereOneOfSeveralFailsOfEachIsToldWhatBecameOfIt() throws Exception {
    try (SentPages pages =
        new SentPages(
            ending(
                name ->
                    switch (name) {
                      case "c.txt" -> throw new StoreFailure("the disk is full");
                      case "d.txt" -> throw new IllegalStateException("no block");
                      case "e.txt" -> throw Complaint.usage("a saved account is no page");
                      default -> "read";
                    }))) {
      send(pages, "a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt");
      assertThat(pages.told())
          .containsExactly(
              "f.txt: read",
              "e.txt: not kept: a saved account is no page",
              "d.txt: the program broke at it (IllegalStateException)",
              "c.txt: not kept: the disk is full",
              "b.txt: read",
              "a.txt: read");
      take(pages, "g.txt");
      while (pages.waiting() > 0) {
        Thread.sleep(5);
      }
      assertThat(pages.told().getFirst()).isEqualTo("g.txt: read");
    }
  }

  @Test
  void theEndWaitsForWhatIsReadAndLeavesWhatWaits() throws Exception {
    SentPages pages = new SentPages(ending(name -> "read"));
    take(pages, "a.txt");
    awaitFirst();
    take(pages, "b.txt");
    CompletableFuture<Void> end = CompletableFuture.runAsync(pages::close);
    while (pages.waiting() > 1) {
      Thread.sleep(5);
    }
    assertThat(end).isNotDone();
    open.countDown();
    end.get(60, TimeUnit.SECONDS);
    assertThat(pages.told()).containsExactly("a.txt: read");
    assertThat(together).containsExactly(List.of("a.txt"));
    assertThat(pages.waiting()).isZero();
  }

  @Test
  void pagesReadTogetherAreToldOneByOneAndTheNewsOnce() throws Exception {
    Path first = Files.writeString(folder.resolve("m.txt"), PAGE.replace("boat", "tram"));
    Path data = folder.resolve("collection");
    assertThat(Called.with("read", "--no-models", "-c", data, first).code()).isZero();
    PageCollection collection = PageCollection.in(data);
    Path other = Files.createDirectory(folder.resolve("other"));
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("n.txt"), PAGE),
            Files.write(folder.resolve("o.txt"), new byte[] {0, 1, 2, 0}),
            Files.writeString(other.resolve("n.txt"), PAGE.replace("boat", "cart")),
            Files.writeString(
                folder.resolve("account.json"), "{\"schema\":\"2.1\",\"documents\":1}"),
            Files.writeString(
                Files.createDirectory(folder.resolve("third")).resolve("n.txt"), PAGE));
    List<String> told = StoredPages.in(collection).sent(files);
    assertThat(told.get(0)).isEqualTo("read");
    assertThat(told.get(1)).startsWith("not read: ");
    assertThat(told.get(2)).isEqualTo("read");
    assertThat(told.get(3)).startsWith("not kept: ");
    assertThat(told.get(4)).isEqualTo("known already");
    assertThat(collection.names()).containsExactly("m.txt", "n.txt", "n.txt@2", "o.txt");
    assertThat(collection.news()).hasSize(1);
  }
}
