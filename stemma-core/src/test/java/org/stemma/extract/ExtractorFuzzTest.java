package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.text.LanguageDetector;

/**
 * Broken pages are read or refused, never thrown at; all spans lie inside; every evidence is what
 * stands at its place; the same page gives the same article, also on many threads and whatever was
 * read before. A mutant that fails is written to {@code target/fuzz}; it is to be kept in {@code
 * src/test/resources/fuzz}, whose pages are read again each time.
 */
class ExtractorFuzzTest {

  private static final long SEED = 20261122;

  /** More are made with {@code -Dstemma.mutants=20000}. */
  private static final int MUTANTS = Integer.getInteger("stemma.mutants", 300);

  private static final int PUBLIC_PAGES = 30;

  private static final int THREADS = 8;

  private static final Path FINDS = Path.of("src/test/resources/fuzz");
  private static final Path FAILED = Path.of("target/fuzz");

  private final Extractor extractor = new Extractor(LanguageDetector.NONE);

  @Test
  void pagesThatOnceFailedAreReadOrRefused() throws IOException {
    List<Path> finds = pages(FINDS, ".html", ".txt");
    assertThat(finds).isNotEmpty();
    for (Path find : finds) {
      check(Files.readString(find), find.getFileName().toString());
    }
  }

  @Test
  void mutantsOfTheExamplesAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (String ending : List.of(".html", ".txt")) {
      List<String> pages = examples(ending);
      assertThat(pages).hasSizeGreaterThan(8);
      for (int i = 0; i < MUTANTS; i++) {
        String mutant = PageMutator.mutate(pages.get(i % pages.size()), random);
        checkMutant(mutant, "mutant-" + i + ending);
      }
    }
  }

  @Test
  void mutantsOfPublicPagesAreReadOrRefused() throws IOException {
    Path folder = root().resolve("../shared/bench/extraction/segments/html");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no public pages beside this repository");
    SplittableRandom random = new SplittableRandom(SEED);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().limit(PUBLIC_PAGES).toList();
    }
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        checkMutant(PageMutator.mutate(page, random), "mutant-of-" + file.getFileName() + ".html");
      }
    }
  }

  @Test
  void manyThreadsReadInAnyOrderWhatOneReads() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> pages = new ArrayList<>(examples(".html"));
    pages.addAll(examples(".txt"));
    List.copyOf(pages).forEach(page -> pages.add(PageMutator.mutate(page, random)));
    List<String> alone = pages.stream().map(this::told).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<String>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int seed = i;
        together.add(
            threads.submit(
                () -> {
                  start.await();
                  return toldInAnyOrder(pages, new Random(SEED + seed));
                }));
      }
      for (Future<List<String>> ofOne : together) {
        assertThat(ofOne.get()).isEqualTo(alone);
      }
    }
  }

  /** What is read of each page, the pages being read in an order of chance. */
  private List<String> toldInAnyOrder(List<String> pages, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, pages.size()).boxed().toList());
    Collections.shuffle(order, random);
    String[] told = new String[pages.size()];
    order.forEach(number -> told[number] = told(pages.get(number)));
    return List.of(told);
  }

  /** Keeps the mutant if it fails. */
  private void checkMutant(String page, String name) {
    try {
      check(page, name);
    } catch (RuntimeException | Error failure) {
      Path kept = FAILED.resolve(name);
      try {
        Files.createDirectories(FAILED);
        Files.writeString(kept, page);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
      throw new AssertionError("fails: move it from " + kept + " to " + FINDS, failure);
    }
  }

  private void check(String html, String name) {
    if (extract(html) instanceof Extraction.Found found) {
      Article article = found.article();
      String page = article.page().text();
      for (Block block : article.blocks()) {
        assertThat(block.span().end()).as(name).isLessThanOrEqualTo(article.text().length());
        checkEvidence(article.evidence(block.span()), page, name);
      }
      article.segments().forEach(s -> checkEvidence(article.evidence(s.span()), page, name));
      Stream.of(
              article.metadata().title(),
              article.metadata().subtitle(),
              article.metadata().publisher(),
              article.metadata().published(),
              article.metadata().modified(),
              article.metadata().canonical())
          .flatMap(Optional::stream)
          .map(Field::evidence)
          .flatMap(Optional::stream)
          .forEach(evidence -> checkEvidence(evidence, page, name));
      article.metadata().bylines().stream()
          .flatMap(byline -> byline.evidence().stream())
          .forEach(evidence -> checkEvidence(evidence, page, name));
    }
    assertThat(told(html)).as(name).isEqualTo(told(html));
  }

  private static void checkEvidence(Evidence evidence, String page, String name) {
    assertThat(page.substring(evidence.start(), evidence.end()))
        .as(name)
        .isEqualTo(evidence.exact());
  }

  private Extraction extract(String html) {
    return extractor.extract(
        new Capture(
            "page",
            Payload.of(html.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/html"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** All that is read, as text. */
  private String told(String html) {
    return switch (extract(html)) {
      case Extraction.NotAnArticle none -> none.toString();
      case Extraction.Found found ->
          found.article().language()
              + "\n"
              + found.article().metadata()
              + "\n"
              + found.article().blocks()
              + found.article().segments()
              + found.article().notes()
              + found.article().text();
    };
  }

  private static List<String> examples(String ending) {
    try {
      List<String> pages = new ArrayList<>();
      for (Path file : pages(root().resolve("examples"), ending)) {
        pages.add(Files.readString(file));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static Path root() {
    return Path.of(System.getProperty("stemma.root", ".."));
  }
}
