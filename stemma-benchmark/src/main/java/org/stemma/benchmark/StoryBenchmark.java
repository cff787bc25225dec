package org.stemma.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.eval.ArticleSet;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageTracer;
import org.stemma.story.SegmentProfile;
import org.stemma.story.SegmentText;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;
import org.stemma.story.StoryIndex;
import org.stemma.text.LanguageDetector;

/**
 * Processor time and memory of story clustering by the number of segments held: generated reports,
 * a hundred a day, one to six for each of their stories. Counts CPU time of the one thread that
 * works, for making and adding profiles and for reading the stories; making the pages is left out.
 *
 * <p>One cold run in one process, after a small one that warms up. Given the folder of a public set
 * it times that instead: seconds of clock until its articles, read before, are in stories, and then
 * until it is told which was made from which. One cold run, on all cores.
 */
public final class StoryBenchmark {

  private static final int[] SIZES = {2_000, 10_000, 50_000, 200_000};
  private static final int PER_DAY = 100;
  private static final int WORDS = 120;
  private static final int VOCABULARY = 20_000;
  private static final int SPECIAL = 5;
  private static final int LONGEST_STORY = 6;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final Extractor extractor = new Extractor(LanguageDetector.NONE);
  private final ThreadMXBean clock = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private StoryBenchmark() {}

  /**
   * Prints a line for each size, or one for the set.
   *
   * @param args nothing, or a folder with {@code articles.jsonl.gz} as {@link ArticleSet} reads it
   */
  public static void main(String[] args) {
    if (args.length > 0) {
      try {
        set(Path.of(args[0]));
      } catch (IOException e) {
        System.err.println("benchmark-stories: " + args[0] + " cannot be read: " + e.getMessage());
        System.exit(1);
      }
      return;
    }
    System.out.println("segments   stories   profile us   stories us   bytes kept (mean, most)");
    for (int size : SIZES) {
      new StoryBenchmark().run(size);
    }
  }

  private static void set(Path folder) throws IOException {
    List<Reading> readings = ArticleSet.readings(folder);
    long start = System.nanoTime();
    List<Story> stories = StoryClusterer.cluster(readings);
    long clustered = System.nanoTime();
    Lineage lineage = LineageTracer.trace(readings, stories);
    long linked = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d stories, %d edges; seconds of clock: clustered %.1f, linked %.1f%n",
        readings.size(),
        stories.size(),
        lineage.edges().size(),
        (clustered - start) / 1e9,
        (linked - clustered) / 1e9);
  }

  private void run(int size) {
    Random random = new Random(size);
    StoryIndex index = new StoryIndex();
    long making = 0;
    long bytes = 0;
    int most = 0;
    for (int story = 0, made = 0; made < size; story++) {
      int reports = Math.min(size - made, 1 + random.nextInt(LONGEST_STORY));
      for (int report = 0; report < reports; report++, made++) {
        int day = made / PER_DAY + (report == 0 ? 0 : random.nextInt(1 + report * 4));
        List<SegmentText> segments = SegmentText.of(List.of(page(made, story, day, random)));
        long start = clock.getCurrentThreadCpuTime();
        for (SegmentText segment : segments) {
          SegmentProfile profile = SegmentProfile.of(segment);
          index.add(profile);
          bytes += profile.bytes();
          most = Math.max(most, profile.bytes());
        }
        making += clock.getCurrentThreadCpuTime() - start;
      }
    }
    long start = clock.getCurrentThreadCpuTime();
    int stories = index.stories().size();
    long reading = clock.getCurrentThreadCpuTime() - start;
    System.out.printf(
        Locale.ROOT,
        "%8d %9d %12.1f %12.1f %12d %6d%n",
        size,
        stories,
        making / 1e3 / size,
        reading / 1e3 / size,
        bytes / size,
        most);
  }

  private Reading page(int number, int story, int day, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      words.add(i % 12 == 5 ? name(story * SPECIAL + random.nextInt(SPECIAL)) : letters("b", rank));
      if (i % 15 == 14) {
        words.add("ends.");
      }
    }
    String title = "Report of " + name(story * SPECIAL) + " and " + letters("c", story % 997);
    String text = title + "\n\nIt was told " + String.join(" ", words) + " at last.\n";
    Capture capture =
        new Capture(
            String.format(Locale.ROOT, "p%07d.txt", number),
            Payload.of(text.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(FIRST.plusDays(day).toString()));
    if (extractor.extract(capture) instanceof Extraction.Found found) {
      return new Reading(found.article(), List.of(), List.of());
    }
    throw new IllegalStateException(capture.name() + " is no article");
  }

  private static String name(int number) {
    return letters("Q", number);
  }

  private static String letters(String first, int number) {
    StringBuilder word = new StringBuilder(first);
    for (int rest = number; rest > 0; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.append("or").toString();
  }
}
