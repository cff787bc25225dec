package org.stemma.flink;

import java.util.List;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.story.StoryIndex;

/**
 * Extracts and annotates each page of what ends, some together; what tells its stories goes out at
 * the side. What waits is in no checkpoint: a job over what ends has none.
 */
final class ReadPages extends AbstractStreamOperator<ReadPage>
    implements OneInputStreamOperator<CaptureRecord, ReadPage>, BoundedOneInput {

  /** The segments of each page. */
  static final OutputTag<Segments> SEGMENTS = new OutputTag<>("segments") {};

  private static final long serialVersionUID = 1;

  private final boolean models;
  private transient @Nullable PageReader reader;
  private transient @Nullable PageBatch waiting;

  ReadPages(boolean models) {
    this.models = models;
  }

  @Override
  public void open() throws Exception {
    super.open();
    reader = new PageReader(models);
    waiting = new PageBatch();
  }

  @Override
  public void processElement(StreamRecord<CaptureRecord> page) throws Exception {
    PageBatch batch = Opened.of(waiting);
    batch.add(page.getValue());
    if (batch.isFull()) {
      read();
    }
  }

  @Override
  public void endInput() throws Exception {
    read();
  }

  private void read() throws Exception {
    List<Capture> captures =
        Opened.of(waiting).take().stream().map(CaptureRecord::capture).toList();
    for (PageReading reading : Opened.of(reader).read(captures)) {
      StoryIndex segments = new StoryIndex();
      segments.addAll(reading.profiles());
      if (segments.size() > 0) {
        output.collect(SEGMENTS, new StreamRecord<>(Segments.of(segments)));
      }
      output.collect(new StreamRecord<>(ReadPage.of(reading)));
    }
  }

  @Override
  public void close() throws Exception {
    if (reader != null) {
      reader.close();
    }
    super.close();
  }
}
