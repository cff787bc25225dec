package org.stemma.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/**
 * Hostile pages in one web archive, a report between each two, the last record cut. {@code
 * -Dstemma.hostile.smaller=1} tries them as large as {@code eval hostile} makes them.
 */
class HostileArchiveTest {

  /** Each page is made this much smaller than {@code eval hostile} makes it. */
  private static final int SMALLER = Integer.getInteger("stemma.hostile.smaller", 50);

  private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");
  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  @TempDir private Path folder;

  private static WarcResponse saved(String name, String page) throws IOException {
    return new WarcResponse.Builder(URI.create("https://news.example/" + name))
        .date(Instant.parse("2031-03-01T08:30:00Z"))
        .body(new HttpResponse.Builder(200, "OK").body(HTML, page.getBytes(UTF_8)).build())
        .build();
  }

  /** How many hostile pages the archive holds, and as many reports. */
  private int write(Path archive) throws IOException {
    List<HostilePage> hostile = HostilePage.all();
    try (WarcWriter writer = new WarcWriter(archive)) {
      for (int i = 0; i < hostile.size(); i++) {
        HostilePage page = hostile.get(i);
        writer.write(saved("hostile" + i, page.page().apply(page.size() / SMALLER)));
        writer.write(
            saved(
                "report" + i,
                "<title>Barge sinks</title><h1>Barge sinks</h1><p>Barge number "
                    + i
                    + " sank off Odal on Monday, the harbour office said, and nobody was hurt.</p>"));
      }
    }
    return hostile.size();
  }

  @Test
  void eachEndsInAResultOrAReasonAndTheReportsBetweenAreRead() throws IOException {
    Path archive = folder.resolve("pages.warc.gz");
    int number = write(archive);
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length - 20));

    PageFiles files = PageFiles.read(List.of(archive), ExtractOptions.DEFAULT.maxBytes());
    assertThat(files.captures().size())
        .as("all but the last, which is cut")
        .isEqualTo(2 * number - 1);
    assertThat(files.failures()).hasSize(1);

    Path place = folder.resolve("kept");
    List<String> acknowledged = new ArrayList<>();
    try (Writing writing = PageCollection.in(place).write()) {
      for (Capture page : files.captures()) {
        writing.keep(new StoredPage(page, archive.toString(), "b"), STEMMA.read(page));
        acknowledged.add(page.name());
      }
    }
    Map<String, Optional<PageReading>> readings = PageCollection.in(place).readings("b");
    assertThat(readings.keySet()).containsExactlyInAnyOrderElementsOf(acknowledged);
    readings.forEach((name, reading) -> assertEnds(name, reading.orElseThrow()));
  }

  private static void assertEnds(String name, PageReading reading) {
    switch (reading) {
      case PageReading.Read read when name.contains("/report") ->
          assertThat(read.reading().article().segments()).hasSize(1);
      case PageReading.Read read -> assertThat(read.name()).contains("/hostile");
      case PageReading.Unread none -> {
        assertThat(name).contains("/hostile");
        assertThat(none.page().reason()).isNotBlank();
      }
    }
  }
}
