package org.stemma.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.stemma.pipeline.PageReading;
import org.stemma.story.StoryIndex;

/** Extracts and annotates each page; what tells its stories goes out at the side. */
final class ReadPages extends ProcessFunction<CaptureRecord, ReadPage> {

  /** The segments of each page. */
  static final OutputTag<Segments> SEGMENTS = new OutputTag<>("segments") {};

  private static final long serialVersionUID = 1;

  private final boolean models;
  private transient @Nullable PageReader reader;

  ReadPages(boolean models) {
    this.models = models;
  }

  @Override
  public void open(OpenContext context) {
    reader = new PageReader(models);
  }

  @Override
  public void processElement(CaptureRecord record, Context context, Collector<ReadPage> out)
      throws Exception {
    PageReading reading = Opened.of(reader).read(record.capture());
    StoryIndex segments = new StoryIndex();
    segments.addAll(reading.profiles());
    if (segments.size() > 0) {
      context.output(SEGMENTS, Segments.of(segments));
    }
    out.collect(ReadPage.of(reading));
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
