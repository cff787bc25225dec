package org.stemma.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.stemma.benchmark.ExtractionPages.Reader;

/**
 * Reads every page of a folder once with each of four readers in turn, on one thread: Stemma (body,
 * metadata and dates), jsoup (parsing alone), Readability4J and boilerpipe (body). A round is short
 * and holds all four, so that a machine whose speed changes is as slow for one as for another; the
 * reader that begins changes from round to round. Counts CPU time and allocated bytes of the
 * thread, not the time on the wall.
 *
 * <p>Each is warmed by as many rounds as the slowest to warm needs: on the 128 public body pages
 * boilerpipe, Readability4J and jsoup keep their speed from about the 15th pass on, Stemma from
 * about the 85th (110 passes of each, 2026-11-30): much of it is asked once a page, and the
 * compiler turns to such code after some 5,000 pages. What it chooses differs from process to
 * process more than from round to round, hence three.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 90)
@Measurement(iterations = 15)
@Fork(
    value = 3,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

  private static final Reader[] READERS = Reader.values();

  /** Folder with {@code *.html.gz}. */
  @Param("")
  public String folder = "";

  private ExtractionPages pages;
  private int first;

  /** What the thread has spent on each reader: nanoseconds of processor time, bytes allocated. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    public long pages;
    public long stemmaNanos;
    public long stemmaBytes;
    public long jsoupNanos;
    public long jsoupBytes;
    public long readability4jNanos;
    public long readability4jBytes;
    public long boilerpipeNanos;
    public long boilerpipeBytes;

    void add(Reader reader, long nanos, long bytes) {
      switch (reader) {
        case STEMMA -> {
          stemmaNanos += nanos;
          stemmaBytes += bytes;
        }
        case JSOUP -> {
          jsoupNanos += nanos;
          jsoupBytes += bytes;
        }
        case READABILITY4J -> {
          readability4jNanos += nanos;
          readability4jBytes += bytes;
        }
        case BOILERPIPE -> {
          boilerpipeNanos += nanos;
          boilerpipeBytes += bytes;
        }
      }
    }
  }

  @Setup
  public void load() throws IOException {
    pages = new ExtractionPages(Path.of(folder));
  }

  @Benchmark
  public void round(Blackhole hole, Spent spent) {
    ThreadMXBean clock = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().threadId();
    for (int turn = 0; turn < READERS.length; turn++) {
      Reader reader = READERS[(first + turn) % READERS.length];
      long nanos = clock.getCurrentThreadCpuTime();
      long bytes = clock.getThreadAllocatedBytes(thread);
      for (int page = 0; page < pages.size(); page++) {
        hole.consume(pages.read(reader, page));
      }
      spent.add(
          reader,
          clock.getCurrentThreadCpuTime() - nanos,
          clock.getThreadAllocatedBytes(thread) - bytes);
    }
    spent.pages += pages.size();
    first++;
  }

  /** Runs the rounds on the folder {@code args[0]} and prints a line for each reader. */
  public static void main(String[] args) throws RunnerException {
    ReaderSpeeds.print(
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getSimpleName())
                    .param("folder", Path.of(args[0]).toAbsolutePath().toString())
                    .timeout(TimeValue.minutes(30))
                    .shouldFailOnError(true)
                    .build())
            .runSingle(),
        System.out);
  }
}
