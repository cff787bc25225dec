package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;
import org.stemma.eval.Gate;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.store.Build;
import org.stemma.store.PageCollection;

/** A desk that remembers shows, after each page and decision, what a fresh one would. */
class RememberedTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void pagesAndDecisionsInAnyOrderGiveWhatAFreshReadingGives(int seed) throws IOException {
    Random random = new Random(seed);
    PageCollection collection = PageCollection.in(folder.resolve("collection"));
    collection.write().close();
    Stored stored = StoredPages.in(collection);
    String build = Build.running(StoredPages.input().models());
    List<Path> waiting = new ArrayList<>(pages());
    Collections.shuffle(waiting, random);
    while (!waiting.isEmpty()) {
      stored.sent(List.of(waiting.removeLast()));
      change(stored, collection, random);
      assertThat(AccountJson.write(stored.shown().account()))
          .isEqualTo(AccountJson.write(fresh(collection, build)));
    }
    assertThat(collection.decisions().log()).isNotEmpty();
  }

  private static Account fresh(PageCollection collection, String build) {
    List<PageReading> readings =
        collection.readings(build).values().stream().flatMap(Optional::stream).toList();
    return collection.decisions().beside(Stemma.accountOf(readings));
  }

  /** Closes a finding, takes the last decision back or forgets a page, or none of it. */
  private static void change(Stored stored, PageCollection collection, Random random) {
    Account seen = stored.shown().account();
    List<Decision> decided = collection.decisions().log();
    switch (random.nextInt(4)) {
      case 0 -> {
        if (!seen.quotes().isEmpty()) {
          String quote = seen.quotes().get(random.nextInt(seen.quotes().size())).id();
          stored.decide(
              seen, Action.SPEAKER, List.of(quote), Optional.of("Ana Ruizova"), "heard", "a desk");
        }
      }
      case 1 -> {
        if (!decided.isEmpty() && decided.getLast().action() != Action.UNDO) {
          stored.decide(
              seen,
              Action.UNDO,
              List.of(),
              Optional.of(decided.getLast().key()),
              "a mistake",
              "a desk");
        }
      }
      case 2 -> {
        List<String> names = List.copyOf(collection.names());
        if (names.size() > 1) {
          stored.forget(List.of(names.get(random.nextInt(names.size()))));
        }
      }
      default -> {}
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String example : List.of("harbour-talks", "dam-flood")) {
      try (Stream<Path> pages = Files.list(Gate.example(example).resolve("pages"))) {
        pages.filter(page -> !page.toString().endsWith(".jsonl")).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
