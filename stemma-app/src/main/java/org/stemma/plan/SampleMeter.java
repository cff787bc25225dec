package org.stemma.plan;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;
import org.stemma.story.SegmentProfile;
import org.stemma.story.SegmentText;
import org.stemma.story.Story;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.Parser;
import org.stemma.text.LanguageDetector;

/**
 * Measures what pages cost here, stage by stage, on the thread that calls: processor time, so that
 * other work on the machine counts little. Each stage is done before it counts, until it is
 * compiled. For one sample.
 */
public final class SampleMeter {

  private final StageClock clock;
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Extractor extractor;
  private final ArticleReader reader;

  /**
   * Measures what these make of pages.
   *
   * @param warm processor time for which each stage is done before it counts; once at least
   */
  public SampleMeter(Parser parser, LanguageDetector languages, Duration warm) {
    this.clock = new StageClock(warm);
    this.extractor = new Extractor(languages);
    this.reader = new ArticleReader(parser, Stemma.annotators());
  }

  /**
   * What {@code captures} cost.
   *
   * @param captures at least one page
   * @param empty an empty folder, for collections of them
   * @throws org.stemma.store.StoreFailure if nothing can be kept there
   * @throws IOException if the collection cannot be looked at
   */
  public SampleCost of(List<Capture> captures, Path empty) throws IOException {
    clock.warm(() -> read(captures));
    System.gc(); // what is used now stays
    long processBytes =
        memory.getHeapMemoryUsage().getUsed() + memory.getNonHeapMemoryUsage().getUsed();
    long all = process.getProcessCpuTime();
    long own = clock.now();
    List<PageReading> pages = read(captures);
    double overhead = (double) (process.getProcessCpuTime() - all) / Math.max(1, clock.now() - own);
    List<Reading> readings = PageReading.found(pages);
    StoryIndex index = clock.settled("profile", () -> profiles(readings));
    List<Story> stories = clock.settled("stories", index::stories);
    List<List<PageReading>> told = told(readings, stories);
    clock.settled("account", () -> told.stream().map(Stemma::accountOf).toList());
    Path collection = empty.resolve("kept");
    keep(captures, pages, empty.resolve("warm"), collection);
    int count = captures.size();
    int segments = Math.max(1, index.size());
    return new SampleCost(
        count,
        readings.size(),
        index.size(),
        stories.size(),
        stories.stream().mapToDouble(story -> Math.pow(story.segments().size(), 2)).sum()
            / segments,
        clock.millis("extraction") / count,
        clock.millis("annotation") / count,
        clock.millis("keeping") / count,
        clock.millis("profile") / count,
        clock.millis("stories") / segments,
        clock.millis("account") / count,
        Math.max(1, overhead),
        captures.stream().mapToLong(capture -> capture.payload().length()).sum() / count,
        size(collection) / count,
        index.profiles().stream().mapToLong(SegmentProfile::bytes).sum() / segments,
        written(index) / segments,
        processBytes);
  }

  private List<PageReading> read(List<Capture> captures) {
    return captures.stream().map(this::read).toList();
  }

  private PageReading read(Capture capture) {
    return switch (clock.timed("extraction", () -> extractor.extract(capture))) {
      case Extraction.Found found ->
          new PageReading.Read(clock.timed("annotation", () -> reader.read(found.article())));
      case Extraction.NotAnArticle none -> new PageReading.Unread(none);
    };
  }

  private static StoryIndex profiles(List<Reading> readings) {
    StoryIndex index = new StoryIndex();
    readings.forEach(reading -> index.addAll(SegmentProfile.all(reading)));
    return index;
  }

  /** The pages that tell of each story. */
  private static List<List<PageReading>> told(List<Reading> readings, List<Story> stories) {
    Map<String, Reading> pages = new HashMap<>();
    for (Reading reading : readings) {
      SegmentText.of(List.of(reading)).forEach(segment -> pages.put(segment.id(), reading));
    }
    return stories.stream()
        .map(
            story ->
                story.segments().stream()
                    .flatMap(segment -> Optional.ofNullable(pages.get(segment)).stream())
                    .distinct()
                    .<PageReading>map(PageReading.Read::new)
                    .toList())
        .toList();
  }

  private void keep(List<Capture> captures, List<PageReading> pages, Path warm, Path kept) {
    try (Writing writing = PageCollection.in(warm).write()) {
      clock.warm(() -> keep(captures, pages, writing));
    }
    try (Writing writing = PageCollection.in(kept).write()) {
      clock.timed("keeping", () -> keep(captures, pages, writing));
    }
  }

  private static int keep(List<Capture> captures, List<PageReading> pages, Writing writing) {
    for (int i = 0; i < captures.size(); i++) {
      Capture named = captures.get(i).named("page-" + i);
      writing.keep(new StoredPage(named, named.name(), "plan"), pages.get(i));
    }
    return captures.size();
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static long written(StoryIndex index) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.write(out);
    return out.size();
  }
}
