package org.stemma.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchQuery;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;
import org.stemma.text.LanguageDetector;

/**
 * Time of a search in a collection of generated reports, one segment of 150 words each: words of
 * all ranks, of which the first stand in every report and the last in one or two. Wall time of the
 * first fifty found and one more, as a screen asks for them, and processor time of this process (of
 * PostgreSQL the server's is not in it), each query forty times after ten.
 */
public final class SearchBenchmark {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int WORDS = 150;
  private static final int VOCABULARY = 50_000;
  private static final int WARM = 10;
  private static final int TIMES = 40;

  private SearchBenchmark() {}

  /**
   * Prints a line for each query.
   *
   * @param args a folder for the collection, or the address of a PostgreSQL database; the number of
   *     segments. A collection that has so many pages is searched as it is.
   */
  public static void main(String[] args) {
    PageCollection collection =
        args[0].startsWith("jdbc:")
            ? PageCollection.at(args[0])
            : PageCollection.in(Path.of(args[0]));
    int segments = Integer.parseInt(args[1]);
    boolean made = !args[0].startsWith("jdbc:") && Files.exists(Path.of(args[0], "stemma.db"));
    if (!made || collection.names().size() < segments) {
      fill(collection, segments);
    }
    System.out.println(
        "query                                          found   median ms   greatest ms   processor ms");
    for (Map<String, String> asked :
        List.of(
            Map.of("q", word(1)),
            Map.of("q", word(1) + " " + word(2)),
            Map.of("q", word(20) + " " + word(300)),
            Map.of("q", word(40_000)),
            Map.of("q", "\"" + word(1) + " " + word(2) + "\""),
            Map.of("q", word(9).substring(0, 2) + "*"),
            Map.of("q", word(1), "kind", "documents"),
            Map.of("q", word(1), "from", "2031-02-03", "to", "2031-02-05"),
            Map.of("q", word(30), "page", "p0077777.txt"))) {
      time(collection, asked);
    }
  }

  private static void time(PageCollection collection, Map<String, String> asked) {
    SearchQuery query = SearchQuery.of(asked);
    long[] times = new long[TIMES];
    long[] worked = new long[TIMES];
    int found = 0;
    for (int i = -WARM; i < TIMES; i++) {
      long start = System.nanoTime();
      long before = CLOCK.getCurrentThreadCpuTime();
      found = collection.find(query, 0, 51).size();
      worked[Math.max(i, 0)] = CLOCK.getCurrentThreadCpuTime() - before;
      times[Math.max(i, 0)] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    Arrays.sort(worked);
    System.out.printf(
        Locale.ROOT,
        "%-46s %5d %11.1f %13.1f %15.1f%n",
        asked,
        found,
        times[TIMES / 2] / 1e6,
        times[TIMES - 1] / 1e6,
        worked[TIMES / 2] / 1e6);
  }

  private static void fill(PageCollection collection, int segments) {
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    Random random = new Random(7);
    long start = System.nanoTime();
    List<PageReading> last = new ArrayList<>();
    try (Writing writing = collection.write()) {
      for (int i = 0; i < segments; i++) {
        Capture capture =
            Capture.of(
                String.format(Locale.ROOT, "p%07d.txt", i),
                page(i, random).getBytes(StandardCharsets.UTF_8));
        PageReading reading = reading(extractor, capture);
        writing.keep(new StoredPage(capture, "generated", "benchmark"), reading);
        if (last.size() < 200) {
          last.add(reading);
        }
      }
      Account account = Stemma.accountOf(last);
      writing.keep(account, "benchmark", AccountChanges.NONE);
    }
    System.out.printf(Locale.ROOT, "made in %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  private static PageReading reading(Extractor extractor, Capture capture) {
    if (extractor.extract(capture) instanceof Extraction.Found found) {
      return new PageReading.Read(new Reading(found.article(), List.of(), List.of()));
    }
    throw new IllegalStateException(capture.name() + " is no article");
  }

  private static String page(int number, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      words.add(i % 30 == 29 ? word(rank) + "." : word(rank));
    }
    return "Report "
        + word(number)
        + " of the day\n\nOstrand, February "
        + (1 + number % 28)
        + ", 2031 - "
        + String.join(" ", words)
        + " at last.\n";
  }

  /** The word of that rank, 1 the most frequent. */
  private static String word(int rank) {
    StringBuilder word = new StringBuilder("w");
    for (int rest = rank; rest > 0; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.toString();
  }
}
