package org.stemma.mcp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** How many requests have no answer yet; each answer is one line. Thread-safe. */
final class Unanswered {

  /** A request that is answered by nothing, as a broken one may be, is not waited for longer. */
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);

  private long requests;
  private long answers;

  /** A request was read. */
  synchronized void asked() {
    requests++;
  }

  private synchronized void answered(long lines) {
    answers += lines;
    notifyAll();
  }

  /** Waits until every request that was read has its answer. */
  synchronized void awaitNone() throws InterruptedIOException {
    long end = System.nanoTime() + LONGEST_WAIT;
    try {
      for (long left = LONGEST_WAIT; answers < requests && left > 0; ) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before every request was answered");
    }
  }

  /** {@code out}, with the answers counted that are written to it. */
  OutputStream output(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
        answered(b == '\n' ? 1 : 0);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        long lines = 0;
        for (int i = from; i < from + length; i++) {
          lines += bytes[i] == '\n' ? 1 : 0;
        }
        answered(lines);
      }
    };
  }
}
