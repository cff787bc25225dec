package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Throughput of the batch job beside that of its stages, with one slot and two, and by the number
 * of pages. Started by {@code scripts/benchmark-cluster}; its figures are of a machine that does
 * nothing else. What is measured has run once before over the same pages: a new JVM spends 10 to 20
 * seconds of a second core on compiling, for each TaskManager anew.
 */
final class ClusterBenchmark {

  private static final Instant CAPTURED = Instant.parse("2021-03-01T08:30:00Z");

  private final boolean models;
  private final Path folder;
  private int jobs;

  private ClusterBenchmark(boolean models, Path folder) {
    this.models = models;
    this.folder = folder;
  }

  /**
   * Prints what it measures.
   *
   * @param args a folder for what it writes, {@code models} or {@code no-models}, and numbers of
   *     pages: the first is measured in all ways, the others with two slots
   */
  public static void main(String[] args) throws Exception {
    List<Integer> sizes = Arrays.stream(args).skip(2).map(Integer::valueOf).sorted().toList();
    new ClusterBenchmark(args[1].equals("models"), Path.of(args[0])).measure(sizes);
  }

  private void measure(List<Integer> sizes) throws Exception {
    Path first = archives(sizes.getFirst());
    StageTimes stages = new StageTimes(models);
    stages.measure(files(first));
    stages.measure(files(first));
    print(stages, bytes(first));
    Path home = Files.createDirectory(folder.resolve("cluster"));
    try (LocalCluster cluster = new LocalCluster(home, ClusterHeap.LARGE)) {
      cluster.startTaskManager();
      cluster.awaitTaskManagers(1);
      run(cluster, first, 1);
      double one = run(cluster, first, 1);
      print("one slot", one, stages.pages());
      printf("  %.2f of the sum of the stages%n", one / stages.sum());
      cluster.startTaskManager();
      cluster.awaitTaskManagers(2);
      run(cluster, first, 2);
      double two = run(cluster, first, 2);
      print("two slots", two, stages.pages());
      printf("  %.2f times as fast as one%n", one / two);
      for (int size : sizes.subList(1, sizes.size())) {
        double more = run(cluster, archives(size), 2);
        print("two slots", more, pages(size));
        printf(
            "  %.2f times the time a page of %d%n",
            more / pages(size) / (two / stages.pages()), stages.pages());
      }
    }
  }

  private static void print(StageTimes stages, long bytes) {
    printf("%d pages, %.1f MB in archives%n", stages.pages(), bytes / 1e6);
    print("jwarc alone", stages.jwarc(), stages.pages());
    stages.seconds().forEach((stage, seconds) -> print(stage, seconds, stages.pages()));
    print("sum of the stages", stages.sum(), stages.pages());
  }

  private static void print(String what, double seconds, int pages) {
    printf(
        "%-22s %9.2f s %9.3f ms a page %9.0f pages a second%n",
        what, seconds, 1000 * seconds / pages, pages / seconds);
  }

  private static void printf(String form, Object... parts) {
    System.out.printf(Locale.ROOT, form, parts);
  }

  /** The job by the clock, from its start until its lines can be seen. */
  private double run(LocalCluster cluster, Path input, int slots) throws Exception {
    jobs++;
    List<String> args = new ArrayList<>(List.of("--by-story"));
    if (!models) {
      args.add("--no-models");
    }
    args.addAll(List.of("-o", folder.resolve("out" + jobs).toString(), input.toString()));
    StreamExecutionEnvironment flink = cluster.environment(slots);
    ReadJob.prepare(flink, args.toArray(String[]::new));
    long begin = System.nanoTime();
    flink.execute("read");
    return (System.nanoTime() - begin) / 1e9;
  }

  private static int pages(int wished) {
    return GeneratedArchives.PAGES * Math.max(1, wished / GeneratedArchives.PAGES);
  }

  private Path archives(int wished) throws IOException {
    Path archives = Files.createDirectories(folder.resolve("pages" + wished));
    for (int number = 1; number <= pages(wished) / GeneratedArchives.PAGES; number++) {
      GeneratedArchives.write(number, CAPTURED, archives);
    }
    return archives;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : files(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
