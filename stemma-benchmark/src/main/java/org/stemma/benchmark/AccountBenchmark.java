package org.stemma.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.files.FilePages;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/**
 * Seconds in which the pages of a folder are read and become one account, by their number: the
 * first 50, 200 and 800 by name, or as many as there are. Reading on all cores; the account on the
 * thread that asks, in processor time too. Models are loaded before, and a small account is made to
 * warm up.
 */
public final class AccountBenchmark {

  private static final int[] SIZES = {50, 200, 800};
  private static final int WARM_UP = 20;
  private static final int MOST_BYTES = 10_000_000;
  private static final double NANOS = 1e9;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Stemma stemma =
      Stemma.of(Nlp4jParser.load(LoadProgress.SILENT), OpenNlpLanguages.load());

  private AccountBenchmark() {}

  /**
   * Prints a line for each size.
   *
   * @param args a folder of pages
   */
  public static void main(String[] args) {
    try {
      new AccountBenchmark().run(captures(Path.of(args[0])));
    } catch (IOException e) {
      System.err.println("benchmark-account: " + args[0] + " cannot be read: " + e.getMessage());
      System.exit(1);
    }
  }

  private static List<Capture> captures(Path folder) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    FilePages pages = new FilePages(MOST_BYTES, failures);
    List<Capture> captures = new ArrayList<>();
    for (Map.Entry<String, Path> page : FilePages.find(List.of(folder), failures).entrySet()) {
      captures.addAll(pages.open(page.getKey(), page.getValue()));
    }
    failures.forEach((place, why) -> System.err.println(place + ": " + why));
    return captures;
  }

  private void run(List<Capture> captures) {
    Stemma.accountOf(read(captures.subList(0, Math.min(WARM_UP, captures.size()))));
    System.out.println(
        "pages  stories  statements  events  contradictions  read s  account s  account CPU s");
    int before = 0;
    for (int size : SIZES) {
      int pages = Math.min(size, captures.size());
      if (pages > before) {
        tell(captures.subList(0, pages));
      }
      before = pages;
    }
  }

  private void tell(List<Capture> captures) {
    long start = System.nanoTime();
    List<PageReading> readings = read(captures);
    long told = System.nanoTime();
    long processor = clock.getCurrentThreadCpuTime();
    Account account = Stemma.accountOf(readings);
    long spent = clock.getCurrentThreadCpuTime() - processor;
    long end = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%5d  %7d  %10d  %6d  %14d  %6.1f  %9.1f  %13.1f%n",
        captures.size(),
        account.stories().size(),
        account.corroboration().size(),
        account.events().size(),
        account.contradictions().size(),
        (told - start) / NANOS,
        (end - told) / NANOS,
        spent / NANOS);
  }

  private List<PageReading> read(List<Capture> captures) {
    return captures.parallelStream().map(stemma::read).toList();
  }
}
