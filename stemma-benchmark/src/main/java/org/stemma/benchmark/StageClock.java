package org.stemma.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.ArticleReader;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.Parser;
import org.stemma.text.LanguageDetector;

/** Reads articles and adds up the processor time of each stage. For one thread. */
final class StageClock {

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final Extractor extractor = new Extractor(LanguageDetector.NONE);
  private Optional<ArticleReader> reader = Optional.empty();
  private long articles;

  /** The page {@code text} with all annotations; loads the models at the first call. */
  Object read(String text) {
    articles++;
    ArticleReader loaded = reader.orElseGet(this::loaded);
    reader = Optional.of(loaded);
    Capture capture =
        new Capture(
            "article.txt",
            Payload.of(text.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return switch (timed("extract", () -> extractor.extract(capture))) {
      case Extraction.Found found -> loaded.read(found.article());
      case Extraction.NotAnArticle none -> throw new IllegalStateException(none.reason());
    };
  }

  private ArticleReader loaded() {
    Parser parser = Nlp4jParser.load(LoadProgress.SILENT);
    List<Annotator> timed = Stemma.annotators().stream().map(this::timed).toList();
    return new ArticleReader(
        (text, sentences) -> timed("parse", () -> parser.parse(text, sentences)), timed);
  }

  private Annotator timed(Annotator annotator) {
    String name = annotator.getClass().getSimpleName().replace("Annotator", "");
    return reading -> timed(name.toLowerCase(Locale.ROOT), () -> annotator.annotate(reading));
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long before = clock.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(stage, clock.getCurrentThreadCpuTime() - before, Long::sum);
    return result;
  }

  void reset() {
    nanos.clear();
    articles = 0;
  }

  /** A line for each stage: milliseconds an article and share of all. */
  String table() {
    long all = nanos.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder table = new StringBuilder("stage        ms/article   share");
    nanos.forEach(
        (stage, spent) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%n%-12s %10.2f %7.3f",
                    stage,
                    spent / 1e6 / articles,
                    (double) spent / all)));
    return table.toString();
  }
}
