package org.stemma.flink;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A thread for the work of one task: pages that are nested deeply are walked by recursion, and
 * Flink's own threads have the JVM's default stack.
 */
final class DeepStack implements AutoCloseable {

  /** As much as the application gives to its readers. */
  private static final long BYTES = 64L << 20;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(null, task, "stemma", BYTES));

  /**
   * What {@code work} comes to.
   *
   * @throws ExecutionException with what it threw
   */
  <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
    return thread.submit(work).get();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
