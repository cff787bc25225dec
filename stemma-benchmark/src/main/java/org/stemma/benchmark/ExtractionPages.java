package org.stemma.benchmark;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** The pages of a folder, and the four readers that are timed on them. */
final class ExtractionPages {

  /** Who reads. A page that a peer cannot read costs what it costs. */
  enum Reader {
    /** Body, metadata and dates, from the bytes. */
    STEMMA,
    /** The parse alone, from the text. */
    JSOUP,
    /** The body, from the text. */
    READABILITY4J,
    /** The body, from the text. */
    BOILERPIPE
  }

  private final Extractor stemma = new Extractor(LanguageDetector.NONE);
  private final List<Capture> captures = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * Reads {@code *.html.gz} of a folder, in the order of their names.
   *
   * @throws IOException where there is none, or one cannot be read
   */
  ExtractionPages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          byte[] bytes = in.readAllBytes();
          captures.add(
              new Capture(
                  file.getFileName().toString(),
                  Payload.of(bytes),
                  Optional.of("text/html"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
          texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    if (captures.isEmpty()) {
      throw new IOException("no *.html.gz in " + folder);
    }
  }

  int size() {
    return captures.size();
  }

  /** What the reader makes of a page, or why it could not. */
  Object read(Reader reader, int page) {
    try {
      return switch (reader) {
        case STEMMA -> stemma.extract(captures.get(page));
        case JSOUP -> Jsoup.parse(texts.get(page));
        case READABILITY4J -> new Readability4J("http://localhost/", texts.get(page)).parse();
        case BOILERPIPE -> ArticleExtractor.INSTANCE.getText(texts.get(page));
      };
    } catch (Exception e) {
      return e;
    }
  }
}
