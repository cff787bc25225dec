package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;

/**
 * Web archives of invented pages, each with stories of its own, so that twice as many archives hold
 * twice as many stories of the same size.
 */
final class GeneratedArchives {

  /** Of one archive, an eighth of them made from nothing. */
  static final int PAGES = 100;

  private static final MediaType TEXT = MediaType.parse("text/plain; charset=utf-8");

  private GeneratedArchives() {}

  /**
   * Writes archive {@code number} and moves it into {@code folder} whole.
   *
   * @param captured when its pages were
   */
  static Path write(int number, Instant captured, Path folder) throws IOException {
    RewrittenCorpus corpus = RewrittenCorpus.generate(number, PAGES, PAGES / 8, Stamping.EXACT);
    Path unfinished = folder.resolve(".archive" + number + ".warc.gz");
    try (WarcWriter writer = new WarcWriter(unfinished)) {
      for (CorpusPage page : corpus.pages()) {
        writer.write(saved(number + "/" + page.name(), page.text(), captured));
      }
    }
    Path file = folder.resolve(String.format(Locale.ROOT, "archive%06d.warc.gz", number));
    return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static WarcResponse saved(String name, String text, Instant captured) throws IOException {
    return new WarcResponse.Builder(URI.create("https://news.example/" + name))
        .date(captured)
        .body(new HttpResponse.Builder(200, "OK").body(TEXT, text.getBytes(UTF_8)).build())
        .build();
  }
}
