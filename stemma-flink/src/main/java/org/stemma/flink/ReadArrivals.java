package org.stemma.flink;

import java.time.Duration;
import java.util.OptionalInt;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Payload;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.story.SegmentProfile;
import org.stemma.story.StoryIndex;

/** Extracts and annotates each page that came; for a collection it goes out at the side too. */
final class ReadArrivals extends ProcessFunction<PageChange, PageNews> {

  /** Pages with what was read of them, if they are to be kept. */
  static final OutputTag<KeptPage> KEPT = new OutputTag<>("kept") {};

  private static final long serialVersionUID = 1;

  private final boolean models;
  private final boolean kept;
  private transient @Nullable PageReader reader;

  /**
   * @param models whether pages are read with language models
   * @param kept whether they go out at the side
   */
  ReadArrivals(boolean models, boolean kept) {
    this.models = models;
    this.kept = kept;
  }

  @Override
  public void open(OpenContext context) {
    reader = new PageReader(models);
  }

  @Override
  public void processElement(PageChange change, Context context, Collector<PageNews> out)
      throws Exception {
    CaptureRecord record = change.capture();
    PageNews news = record == null ? PageNews.gone(change.page()) : news(record);
    if (kept) {
      context.output(KEPT, new KeptPage(change.page(), record, news.json()));
    }
    out.collect(news);
  }

  private PageNews news(CaptureRecord record) throws Exception {
    PageReading reading = Opened.of(reader).read(record.capture());
    StoryIndex segments = new StoryIndex();
    segments.addAll(reading.profiles());
    byte[] json = ReadingJson.write(reading);
    return new PageNews(
        record.name(),
        Payload.of(json).sha256(),
        time(segments, record.time()),
        json,
        Segments.of(segments).snapshot());
  }

  /** The day of publication, if it is known and not to come; or when the page was captured. */
  private static long time(StoryIndex segments, long came) {
    OptionalInt day =
        segments.profiles().stream()
            .map(SegmentProfile::day)
            .flatMapToInt(OptionalInt::stream)
            .max();
    return day.isEmpty() ? came : Math.min(came, Duration.ofDays(day.getAsInt()).toMillis());
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
