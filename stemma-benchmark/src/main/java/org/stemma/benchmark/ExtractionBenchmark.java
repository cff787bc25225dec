package org.stemma.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/**
 * Reads every page of a folder once an operation, on one thread: with Stemma (body, metadata and
 * dates), with jsoup alone (parsing), with Readability4J and with boilerpipe (body). Counts CPU
 * time and allocated bytes of the thread, not the time on the wall, so that a busy machine distorts
 * less.
 *
 * <p>Each is warmed by as many passes as the slowest to warm needs: on the 128 public body pages
 * boilerpipe, Readability4J and jsoup keep their speed from about the 15th pass on, Stemma from
 * about the 45th (seventy passes of each, 2026-11-29): it has the most code, and the compiler is
 * busy with it for about as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 45)
@Measurement(iterations = 12)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

  /** Folder with {@code *.html.gz}. */
  @Param("")
  public String folder = "";

  private final Extractor stemma = new Extractor(LanguageDetector.NONE);
  private final List<Capture> captures = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();

  /** What the thread that ran an operation has spent. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    public long read;
    public long cpuNanos;
    public long bytes;
  }

  private interface Reader {
    Object read(int page) throws Exception;
  }

  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          byte[] bytes = in.readAllBytes();
          captures.add(
              new Capture(
                  file.getFileName().toString(),
                  Payload.of(bytes),
                  Optional.of("text/html"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
          pages.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("no *.html.gz in " + folder);
    }
  }

  @Benchmark
  public void stemma(Blackhole hole, Spent spent) {
    measure(hole, spent, page -> stemma.extract(captures.get(page)));
  }

  @Benchmark
  public void jsoupParseAlone(Blackhole hole, Spent spent) {
    measure(hole, spent, page -> Jsoup.parse(pages.get(page)));
  }

  @Benchmark
  public void readability4j(Blackhole hole, Spent spent) {
    measure(hole, spent, page -> new Readability4J("http://localhost/", pages.get(page)).parse());
  }

  @Benchmark
  public void boilerpipe(Blackhole hole, Spent spent) {
    measure(
        hole,
        spent,
        page -> de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(pages.get(page)));
  }

  private void measure(Blackhole hole, Spent spent, Reader reader) {
    ThreadMXBean clock = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().threadId();
    long cpu = clock.getCurrentThreadCpuTime();
    long bytes = clock.getThreadAllocatedBytes(thread);
    for (int page = 0; page < pages.size(); page++) {
      try {
        hole.consume(reader.read(page));
      } catch (Exception e) {
        hole.consume(e); // a page that a peer cannot read costs what it costs
      }
    }
    spent.read += pages.size();
    spent.cpuNanos += clock.getCurrentThreadCpuTime() - cpu;
    spent.bytes += clock.getThreadAllocatedBytes(thread) - bytes;
  }

  /** Runs all four on the folder {@code args[0]} and prints a line for each. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getSimpleName())
                    .param("folder", Path.of(args[0]).toAbsolutePath().toString())
                    .timeout(TimeValue.minutes(30))
                    .build())
            .run();
    double own =
        results.stream()
            .filter(r -> name(r).equals("stemma"))
            .findFirst()
            .map(ExtractionBenchmark::speed)
            .orElse(1.0);
    System.out.println("reader            pages/CPU s   kB/page   Stemma is faster by");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-16s %12.1f %9.0f %12.2f%n",
          name(result),
          speed(result),
          count(result, "bytes") / count(result, "read") / 1000,
          own / speed(result));
    }
  }

  private static String name(RunResult result) {
    String label = result.getParams().getBenchmark();
    return label.substring(label.lastIndexOf('.') + 1);
  }

  private static double speed(RunResult result) {
    return count(result, "read") * 1e9 / count(result, "cpuNanos");
  }

  private static double count(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getScore();
  }
}
