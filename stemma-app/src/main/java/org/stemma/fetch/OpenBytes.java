package org.stemma.fetch;

import java.io.IOException;

/**
 * Bounds the bytes of all answers that are open at a time: many hosts are asked side by side, and
 * each may send as much as is allowed. Thread-safe.
 */
final class OpenBytes {

  /** By judgement: a sixth of the heap that {@code stemma} is started with. */
  static final long MOST = 512L << 20;

  private final long most;
  private long all;

  OpenBytes(long most) {
    this.most = most;
  }

  /** The share of one answer; it is to be closed when the answer is no longer open. */
  Share share() {
    return new Share();
  }

  private synchronized boolean grow(long bytes) {
    all += bytes;
    return all <= most;
  }

  /** Of one answer. */
  final class Share implements AutoCloseable {

    private long own;
    private boolean closed;

    /**
     * Adds bytes that have come.
     *
     * @throws IOException if there is no room for them now; there may be a little later
     */
    synchronized void grow(int bytes) throws IOException {
      if (!closed) {
        own += bytes;
      }
      if (closed || !OpenBytes.this.grow(bytes)) {
        throw new IOException("too many large answers at one time");
      }
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        OpenBytes.this.grow(-own);
      }
      closed = true;
    }
  }
}
