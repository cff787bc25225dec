package org.stemma.eval;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/**
 * What hostile pages ({@link HostilePage}) cost to read: processor time, memory allocated, and how
 * the time grows when a page is made twice as large. Reads no files.
 */
public final class HostileScore implements PublicSet {

  private static final double MEGABYTE = 1e6;
  private static final double SECOND = 1e9;

  /** Below this many seconds the growth tells of the clock. */
  private static final double SHORT = 0.05;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Cost(double seconds, double megabytes, String outcome) {}

  /**
   * Figures {@code pages, cpu_s_most, mb_most, growth_most}: the largest of any page; growth is the
   * time of a page divided by that of one half as large, 2 where it grows with the size.
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    lines.append("CPU s\tMB\tgrowth\tpage\toutcome\n");
    int pages = 0;
    double seconds = 0;
    double megabytes = 0;
    double growth = 0;
    for (HostilePage hostile : HostilePage.all()) {
      byte[] half = hostile.page().apply(hostile.size() / 2).getBytes(StandardCharsets.UTF_8);
      read(half); // compiles what this page needs
      double before = read(half).seconds();
      Cost cost = read(hostile.page().apply(hostile.size()).getBytes(StandardCharsets.UTF_8));
      double times = before < SHORT ? 0 : cost.seconds() / before;
      lines.append(
          String.format(
              Locale.ROOT,
              "%.2f\t%.0f\t%s\t%s\t%s\n",
              cost.seconds(),
              cost.megabytes(),
              times == 0 ? "-" : String.format(Locale.ROOT, "%.1f", times),
              hostile.name(),
              cost.outcome()));
      pages++;
      seconds = Math.max(seconds, cost.seconds());
      megabytes = Math.max(megabytes, cost.megabytes());
      growth = Math.max(growth, times);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", pages);
    figures.put("cpu_s_most", seconds);
    figures.put("mb_most", megabytes);
    figures.put("growth_most", growth);
    return figures;
  }

  private static Cost read(byte[] page) {
    Capture capture = Capture.of("hostile.html", page);
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    long thread = Thread.currentThread().threadId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long started = THREADS.getCurrentThreadCpuTime();
    Extraction read = extractor.extract(capture);
    double seconds = (THREADS.getCurrentThreadCpuTime() - started) / SECOND;
    double megabytes = (THREADS.getThreadAllocatedBytes(thread) - allocated) / MEGABYTE;
    String outcome =
        switch (read) {
          case Extraction.Found found -> "article";
          case Extraction.NotAnArticle none -> none.reason();
        };
    return new Cost(seconds, megabytes, outcome);
  }
}
