package org.stemma.flink;

import java.util.concurrent.ExecutionException;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/** Reads the pages of one task. */
final class PageReader implements AutoCloseable {

  private final Stemma reader;
  private final DeepStack stack = new DeepStack();

  /**
   * @param models whether with language models
   */
  PageReader(boolean models) {
    this.reader = SharedReader.get(models);
  }

  /**
   * A page that breaks the program is told as one that cannot be read; a JVM that breaks is not.
   */
  PageReading read(Capture capture) throws ExecutionException, InterruptedException {
    try {
      return stack.call(() -> reader.read(capture));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception || e.getCause() instanceof StackOverflowError) {
        return PageReading.Unread.brokenBy(capture, e.getCause());
      }
      throw e;
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
