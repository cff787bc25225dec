package org.stemma.flink;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stemma.annotate.ArticleReader;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.json.AccountJson;
import org.stemma.json.ReadingJson;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;
import org.stemma.warc.WebArchive;

/** What each stage takes by itself, on one thread, by the clock; one stage at a time. */
final class StageTimes {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Extractor extractor;
  private final ArticleReader reader;
  private int pages;
  private double jwarc;

  /**
   * @param models whether pages are read with language models
   */
  StageTimes(boolean models) {
    Parser parser = models ? Nlp4jParser.load(LoadProgress.SILENT) : new PlainParser();
    LanguageDetector languages = models ? OpenNlpLanguages.load() : LanguageDetector.NONE;
    extractor = new Extractor(languages);
    reader = new ArticleReader(parser, Stemma.annotators());
  }

  /** Reads {@code archives} and makes the accounts of their stories. */
  void measure(List<Path> archives) throws Exception {
    seconds.clear();
    pages = 0;
    jwarc = 0;
    List<byte[]> written = new ArrayList<>();
    StoryIndex index = new StoryIndex();
    for (Path archive : archives) {
      long begin = System.nanoTime();
      scan(archive);
      jwarc += since(begin);
      List<Capture> captures = timed("captures of archives", () -> captures(archive));
      pages += captures.size();
      List<Extraction> extracted =
          timed("extraction", () -> captures.stream().map(extractor::extract).toList());
      List<PageReading> readings =
          timed("annotation", () -> extracted.stream().map(this::reading).toList());
      written.addAll(
          timed("readings written", () -> readings.stream().map(ReadingJson::write).toList()));
      timed("profiles", () -> add(readings, index));
    }
    List<StoryGroup> groups = timed("stories", () -> StoryGroup.of(index));
    List<PageReading> readings =
        timed("readings read", () -> written.stream().map(ReadingJson::read).toList());
    timed("accounts", () -> accounts(groups, readings));
  }

  /** jwarc alone, each record to its end. */
  private static void scan(Path archive) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (WarcReader records = new WarcReader(FileChannel.open(archive))) {
      for (WarcRecord record : records) {
        if (record instanceof WarcResponse response) {
          var body = response.http().body().stream();
          while (body.read(buffer) >= 0) {}
        }
      }
    }
  }

  /** The captures of one archive, in its order. */
  static List<Capture> captures(Path archive) throws IOException {
    List<Capture> captures = new ArrayList<>();
    try (SeekableByteChannel file = Files.newByteChannel(archive)) {
      WebArchive.read(file, ExtractOptions.DEFAULT.maxBytes(), captures::add);
    }
    return captures;
  }

  private PageReading reading(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Found found -> new PageReading.Read(reader.read(found.article()));
      case Extraction.NotAnArticle none -> new PageReading.Unread(none);
    };
  }

  private static int add(List<PageReading> readings, StoryIndex index) {
    readings.forEach(reading -> index.addAll(reading.profiles()));
    return index.size();
  }

  private static long accounts(List<StoryGroup> groups, List<PageReading> readings) {
    Map<String, PageReading> named = new HashMap<>();
    readings.forEach(reading -> named.put(reading.name(), reading));
    return groups.stream()
        .map(
            group ->
                Stemma.accountOf(
                    group.pages().stream().map(named::get).toList(),
                    group.stories(),
                    group.stock()))
        .mapToLong(account -> AccountJson.line(account).length())
        .sum();
  }

  private <T> T timed(String stage, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    T result = work.call();
    seconds.merge(stage, since(begin), Double::sum);
    return result;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  int pages() {
    return pages;
  }

  /** Of jwarc alone, which is a part of the stage that makes captures. */
  double jwarc() {
    return jwarc;
  }

  /** By stage, in order. */
  Map<String, Double> seconds() {
    return seconds;
  }

  double sum() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
