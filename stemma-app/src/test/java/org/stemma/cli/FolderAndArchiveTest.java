package org.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;

/**
 * The same pages as a folder and as web archives give the same accounts, byte for byte but for the
 * names of the pages, which are addresses there. {@code -Dstemma.pages=20000} tries it with more.
 */
class FolderAndArchiveTest {

  private static final int PAGES = Integer.getInteger("stemma.pages", 80);
  private static final int ARCHIVES = 3;
  private static final String SITE = "https://news.example/";
  private static final String SAVED = "2031-12-01T08:30:00Z";

  @TempDir private Path folder;
  private Path files;
  private Path archives;

  @BeforeEach
  void write() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    archives = Files.createDirectory(folder.resolve("archives"));
    List<CorpusPage> pages = RewrittenCorpus.generate(3, PAGES, PAGES / 8, Stamping.EXACT).pages();
    List<String> manifest = new ArrayList<>();
    for (CorpusPage page : pages) {
      Files.writeString(files.resolve(page.name()), page.text());
      manifest.add(
          "{\"file\":\"%s\",\"url\":\"%s\",\"captured\":\"%s\"}"
              .formatted(page.name(), SITE + page.name(), SAVED));
    }
    Files.write(files.resolve("manifest.jsonl"), manifest);
    for (int archive = 0; archive < ARCHIVES; archive++) {
      try (WarcWriter writer = new WarcWriter(archives.resolve("pages" + archive + ".warc.gz"))) {
        for (int page = archive; page < pages.size(); page += ARCHIVES) {
          writer.write(saved(pages.get(page)));
        }
      }
    }
  }

  private static WarcResponse saved(CorpusPage page) throws IOException {
    return new WarcResponse.Builder(URI.create(SITE + page.name()))
        .date(Instant.parse(SAVED))
        .body(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/plain; charset=utf-8"), page.text().getBytes(UTF_8))
                .build())
        .build();
  }

  private static String told(String form, Path pages) {
    Called called = Called.with("read", "--no-models", form, pages);
    assertThat(called.code()).as(called.err()).isZero();
    return called.out().replace(SITE, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jsonl", "--by-story"})
  void tellTheSame(String form) {
    String ofFiles = told(form, files);
    assertThat(ofFiles).contains("p000000.txt", "\"certainty\"");
    assertThat(told(form, archives).equals(ofFiles)).as("the accounts are the same").isTrue();
  }
}
