package org.stemma.flink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.story.SegmentProfile;
import org.stemma.story.StoryIndex;

/** Extracts and annotates each page that came. */
final class ReadArrivals extends RichMapFunction<PageChange, PageNews> {

  private static final long serialVersionUID = 1;

  private final boolean models;
  private transient @Nullable PageReader reader;

  ReadArrivals(boolean models) {
    this.models = models;
  }

  @Override
  public void open(OpenContext context) {
    reader = new PageReader(models);
  }

  @Override
  public PageNews map(PageChange change) throws Exception {
    CaptureRecord record = change.capture();
    if (record == null) {
      return PageNews.gone(change.page());
    }
    Capture capture = record.capture();
    PageReading reading = Opened.of(reader).read(capture);
    StoryIndex segments = new StoryIndex();
    segments.addAll(reading.profiles());
    byte[] json = ReadingJson.write(reading);
    return new PageNews(
        change.page(),
        digest(json),
        time(segments, capture),
        json,
        Segments.of(segments).snapshot());
  }

  /** The day of publication, if it is known and not to come; or when the page was captured. */
  private static long time(StoryIndex segments, Capture capture) {
    long came = capture.captured().orElseGet(Instant::now).toEpochMilli();
    OptionalInt day =
        segments.profiles().stream()
            .map(SegmentProfile::day)
            .flatMapToInt(OptionalInt::stream)
            .max();
    return day.isEmpty() ? came : Math.min(came, Duration.ofDays(day.getAsInt()).toMillis());
  }

  static String digest(String words) {
    return digest(words.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
