package org.stemma.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.eval.Gate;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.json.AccountJson;
import org.stemma.model.LoadedParser;
import org.stemma.text.LanguageDetector;

/** Pages of several stories come, change and go: each account is the one that a fresh one is. */
class AccountsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final List<Capture> PAGES =
      Stream.of("dam-flood", "cargo-ship").flatMap(AccountsTest::pages).toList();

  /** What was read before, by name and bytes: the pages are the same in every order. */
  private static final Map<String, PageReading> READ = new TreeMap<>();

  private static Stream<Capture> pages(String example) {
    Path pages = Gate.example(example).resolve("pages");
    return PageFiles.read(List.of(pages), ExtractOptions.DEFAULT.maxBytes()).captures().stream()
        .map(page -> named(page, example + "-" + page.name(), page.payload()));
  }

  private static Capture named(Capture page, String name, Payload payload) {
    return new Capture(
        name,
        payload,
        page.mediaType(),
        page.address(),
        page.publisher(),
        page.published(),
        page.captured());
  }

  /** The page with all its digits made others: other numbers, days and hours. */
  private static Capture changed(Capture page) {
    String text = new String(page.payload().toBytes(), StandardCharsets.UTF_8);
    String other = text.replace('2', '\u0001').replace('3', '2').replace('\u0001', '3');
    return named(page, page.name(), Payload.of(other.getBytes(StandardCharsets.UTF_8)));
  }

  private static PageReading read(Capture page) {
    return READ.computeIfAbsent(page.name() + page.payload().sha256(), k -> STEMMA.read(page));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void eachEqualsAFreshOne(int seed) {
    Random random = new Random(seed);
    List<Capture> waiting = new ArrayList<>(PAGES);
    Collections.shuffle(waiting, random);
    TreeMap<String, Capture> held = new TreeMap<>();
    Accounts accounts = new Accounts();
    while (!waiting.isEmpty()) {
      for (int coming = 1 + random.nextInt(4); coming > 0 && !waiting.isEmpty(); coming--) {
        Capture page = waiting.removeLast();
        held.put(page.name(), page);
      }
      List<String> names = List.copyOf(held.keySet());
      String one = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> held.computeIfPresent(one, (name, page) -> changed(page));
        case 1 -> waiting.addFirst(requireNonNull(held.remove(one)));
        default -> {}
      }
      if (random.nextInt(8) == 0 && !waiting.isEmpty()) {
        waiting.removeFirst(); // it never comes again
      }
      List<PageReading> readings =
          new ArrayList<>(held.values().stream().map(AccountsTest::read).toList());
      Collections.shuffle(readings, random);
      assertThat(AccountJson.write(accounts.of(readings)))
          .isEqualTo(AccountJson.write(Stemma.accountOf(readings)));
    }
  }
}
