package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
 * stands at its place; the same page gives the same article, also on many threads. A page that ever
 * failed is kept as a case of {@link PathologicalHtmlTest}.
 */
class ExtractorFuzzTest {

  private static final long SEED = 20261122;

  /** More are made with {@code -Dstemma.mutants=20000}. */
  private static final int MUTANTS = Integer.getInteger("stemma.mutants", 300);

  private static final int PUBLIC_PAGES = 30;

  private final Extractor extractor = new Extractor(LanguageDetector.NONE);

  @Test
  void mutantsOfTheExamplesAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> pages = examples();
    assertThat(pages).hasSizeGreaterThan(8);
    for (int i = 0; i < MUTANTS; i++) {
      check(PageMutator.mutate(pages.get(i % pages.size()), random), "mutant " + i);
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
        check(PageMutator.mutate(page, random), "mutant of " + file.getFileName());
      }
    }
  }

  @Test
  void manyThreadsReadWhatOneReads() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> pages = new ArrayList<>(examples());
    examples().forEach(page -> pages.add(PageMutator.mutate(page, random)));
    List<String> alone = pages.stream().map(this::told).toList();
    List<String> together =
        IntStream.range(0, 4 * pages.size())
            .parallel()
            .mapToObj(i -> told(pages.get(i % pages.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
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
            "page.html",
            Payload.of(html.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/html"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** All that is read, as text. */
  private String told(String html) {
    return switch (extract(html)) {
      case Extraction.NotAnArticle none -> none.reason();
      case Extraction.Found found ->
          found.article().metadata()
              + "\n"
              + found.article().blocks()
              + found.article().segments()
              + found.article().notes()
              + found.article().text();
    };
  }

  private static List<String> examples() {
    try (Stream<Path> files = Files.walk(root().resolve("examples"))) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Path.of(System.getProperty("stemma.root", ".."));
  }
}
