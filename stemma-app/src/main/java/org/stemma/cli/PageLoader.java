package org.stemma.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.stemma.capture.Capture;
import org.stemma.lexicon.Plurals;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/** Reads pages on several threads; the readings come in the order of the captures. */
final class PageLoader {

  /** Deeply nested pages are walked by recursion; the JVM's default is 1 MB. */
  static final long STACK_BYTES = 64L << 20;

  private final Stemma stemma;
  private final int threads;
  private final Console console;
  private final AtomicInteger done = new AtomicInteger();

  PageLoader(Stemma stemma, int threads, Console console) {
    this.stemma = stemma;
    this.threads = threads;
    this.console = console;
  }

  List<PageReading> read(List<Capture> captures) {
    List<PageReading> readings = new ArrayList<>();
    read(
        captures,
        (capture, reading) -> readings.add(reading),
        (capture, fault) -> readings.add(fault));
    return readings;
  }

  /**
   * Reads {@code captures} and gives each away in their order as soon as it may.
   *
   * @param taker of a page and what was read of it
   * @param faults of a page that broke the program, and what to tell of it
   */
  void read(
      List<Capture> captures,
      BiConsumer<Capture, PageReading> taker,
      BiConsumer<Capture, PageReading.Unread> faults) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.min(threads, captures.size()),
            task -> new Thread(null, task, "reader", STACK_BYTES));
    try {
      Deque<Future<PageReading>> futures = new ArrayDeque<>();
      for (Capture capture : captures) {
        futures.add(pool.submit(() -> read(capture, captures.size())));
      }
      for (Capture capture : captures) {
        take(futures.remove(), capture, taker, faults);
      }
    } finally {
      pool.shutdownNow(); // where one could not be kept, the others are not waited for
      if (console.terminal()) {
        console.err().print("\r\u001b[K");
        console.err().flush();
      }
    }
  }

  private PageReading read(Capture capture, int total) {
    PageReading reading = stemma.read(capture);
    if (console.terminal()) {
      console
          .err()
          .print(
              "\rstemma: read "
                  + done.incrementAndGet()
                  + " of "
                  + Plurals.ENGLISH.counted(total, "page"));
      console.err().flush();
    }
    return reading;
  }

  /** A page that breaks the program is told like one that cannot be read; the others stand. */
  private static void take(
      Future<PageReading> future,
      Capture capture,
      BiConsumer<Capture, PageReading> taker,
      BiConsumer<Capture, PageReading.Unread> faults) {
    PageReading reading;
    try {
      reading = future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Complaint.unreadable("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Complaint complaint) {
        throw complaint; // of the models: no page can be read
      }
      Throwable fault = Optional.ofNullable(e.getCause()).orElse(e);
      faults.accept(capture, PageReading.Unread.brokenBy(capture, fault));
      return;
    }
    taker.accept(capture, reading);
  }
}
