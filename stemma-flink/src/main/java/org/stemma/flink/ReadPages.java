package org.stemma.flink;

import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.StoryIndex;

/** Extracts and annotates each page; what tells its stories goes out at the side. */
final class ReadPages extends ProcessFunction<CaptureRecord, ReadPage> {

  /** The segments of each page. */
  static final OutputTag<Segments> SEGMENTS = new OutputTag<>("segments") {};

  private static final long serialVersionUID = 1;

  private final boolean models;
  private transient @Nullable Stemma reader;
  private transient @Nullable DeepStack stack;

  ReadPages(boolean models) {
    this.models = models;
  }

  @Override
  public void open(OpenContext context) {
    reader = SharedReader.get(models);
    stack = new DeepStack();
  }

  @Override
  public void processElement(CaptureRecord record, Context context, Collector<ReadPage> out)
      throws Exception {
    PageReading reading = read(record.capture());
    StoryIndex segments = new StoryIndex();
    segments.addAll(reading.profiles());
    if (segments.size() > 0) {
      context.output(SEGMENTS, Segments.of(segments));
    }
    out.collect(ReadPage.of(reading));
  }

  /**
   * A page that breaks the program is told as one that cannot be read; a JVM that breaks is not.
   */
  private PageReading read(Capture capture) throws Exception {
    try {
      return Opened.of(stack).call(() -> Opened.of(reader).read(capture));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception || e.getCause() instanceof StackOverflowError) {
        return PageReading.Unread.brokenBy(capture, e.getCause());
      }
      throw e;
    }
  }

  @Override
  public void close() {
    if (stack != null) {
      stack.close();
    }
  }
}
