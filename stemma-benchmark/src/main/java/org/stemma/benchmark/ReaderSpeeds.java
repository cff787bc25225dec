package org.stemma.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.stemma.benchmark.ExtractionPages.Reader;

/**
 * The table of {@link ExtractionBenchmark}: pages a second of processor time over all rounds,
 * allocation, and by how much Stemma is faster: the median of the rounds, with the least and the
 * greatest.
 */
final class ReaderSpeeds {

  private ReaderSpeeds() {}

  static void print(RunResult run, PrintStream out) {
    out.println("reader            pages/CPU s   kB/page   Stemma is faster by (least, greatest)");
    for (Reader reader : Reader.values()) {
      String name = reader.name().toLowerCase(Locale.ROOT);
      double pages = rounds(run, "pages").sum();
      double[] ratios =
          run.getBenchmarkResults().stream()
              .flatMap(result -> result.getIterationResults().stream())
              .mapToDouble(round -> count(round, name + "Nanos") / count(round, "stemmaNanos"))
              .sorted()
              .toArray();
      out.printf(
          Locale.ROOT,
          "%-16s %12.1f %9.0f %12.2f (%.2f, %.2f)%n",
          name,
          pages * 1e9 / rounds(run, name + "Nanos").sum(),
          rounds(run, name + "Bytes").sum() / pages / 1000,
          ratios[ratios.length / 2],
          ratios[0],
          ratios[ratios.length - 1]);
    }
  }

  private static DoubleStream rounds(RunResult run, String counter) {
    return run.getBenchmarkResults().stream()
        .flatMap(result -> result.getIterationResults().stream())
        .mapToDouble(round -> count(round, counter));
  }

  private static double count(IterationResult round, String counter) {
    return round.getSecondaryResults().get(counter).getScore();
  }
}
