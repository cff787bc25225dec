package org.stemma.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the processor time of stages, of the thread that calls. Not thread-safe. */
final class StageClock {

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new HashMap<>();
  private final long warmNanos;

  /**
   * Nothing is counted yet.
   *
   * @param warm for how long work is done over and over before it counts, so that it is compiled
   */
  StageClock(Duration warm) {
    this.warmNanos = warm.toNanos();
  }

  /** Does {@code work}, which counts for {@code stage}. */
  <T> T timed(String stage, Supplier<T> work) {
    long before = now();
    T result = work.get();
    nanos.merge(stage, now() - before, Long::sum);
    return result;
  }

  /** Does {@code work} over and over, then once so that it counts. */
  <T> T settled(String stage, Supplier<T> work) {
    warm(work);
    return timed(stage, work);
  }

  /** Does {@code work} over and over; nothing of it counts. Gives back what it did last. */
  <T> T warm(Supplier<T> work) {
    Map<String, Long> before = Map.copyOf(nanos);
    long start = now();
    T last;
    do {
      last = work.get();
    } while (now() - start < warmNanos);
    nanos.clear();
    nanos.putAll(before);
    return last;
  }

  /** Nanoseconds of this thread. */
  long now() {
    return clock.getCurrentThreadCpuTime();
  }

  /** Milliseconds that {@code stage} took, all together. */
  double millis(String stage) {
    return nanos.getOrDefault(stage, 0L) / 1e6;
  }
}
