package org.stemma.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a call that stays end its work when the process is told to end (SIGTERM, SIGINT): the
 * process waits until this is closed, for a while.
 */
final class GracefulStop implements AutoCloseable {

  /** Longer than a desk waits for its requests. By judgement, as that is. */
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private GracefulStop(Runnable wake) {
    this.hook = new Thread(() -> end(wake), "stop");
  }

  /**
   * From now on the end waits for {@link #close}.
   *
   * @param wake run when the process is told to end
   */
  static GracefulStop with(Runnable wake) {
    GracefulStop stop = new GracefulStop(wake);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  private void end(Runnable wake) {
    asked.countDown();
    wake.run();
    try {
      ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when the process is told to end. */
  void await() throws InterruptedException {
    asked.await();
  }

  /** Whether the process was told to end. */
  boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** The work has ended. */
  @Override
  public void close() {
    ended.countDown();
    if (!isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
