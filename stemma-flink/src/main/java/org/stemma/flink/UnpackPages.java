package org.stemma.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * The captures of parts of files one by one, those of archives at the side; what could not be read
 * is told.
 */
final class UnpackPages extends ProcessFunction<ArrivedPages, CaptureRecord> {

  /** The captures of archives, which have no names as pages yet. */
  static final OutputTag<CaptureRecord> ARCHIVED = new OutputTag<>("archived") {};

  private static final long serialVersionUID = 1;

  private transient @Nullable Unreadable unreadable;

  @Override
  public void open(OpenContext context) {
    unreadable = new Unreadable(getRuntimeContext());
  }

  @Override
  public void processElement(ArrivedPages part, Context context, Collector<CaptureRecord> out) {
    Unreadable told = Opened.of(unreadable);
    told.failures().putAll(part.failures());
    told.tell();
    for (CaptureRecord capture : part.captures()) {
      if (part.archived()) {
        context.output(ARCHIVED, capture);
      } else {
        out.collect(capture);
      }
    }
  }
}
