package org.stemma.flink;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/**
 * Reads the pages of one task. A page that breaks the program is told as one that cannot be read; a
 * JVM that breaks is not.
 */
final class PageReader implements AutoCloseable {

  private final Stemma reader;
  private final DeepStack stack = new DeepStack();

  /**
   * @param models whether with language models
   */
  PageReader(boolean models) {
    this.reader = SharedReader.get(models);
  }

  PageReading read(Capture capture) throws ExecutionException, InterruptedException {
    return read(List.of(capture)).getFirst();
  }

  /** Pages in their order; all are held at once. */
  List<PageReading> read(List<Capture> captures) throws ExecutionException, InterruptedException {
    return stack.call(() -> reader.readTogether(captures));
  }

  @Override
  public void close() {
    stack.close();
  }
}
