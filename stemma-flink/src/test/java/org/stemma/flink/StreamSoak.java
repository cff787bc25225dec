package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * A stream at 80 % of what it can take: how its memory and its lag go. Started by {@code
 * scripts/soak-cluster}. Archives are moved into its folder, each half a day later in event time
 * than the one before, and stories are let go after a week, so that it holds 17 archives.
 */
final class StreamSoak {

  private static final Instant FIRST = Instant.parse("2021-03-01T00:00:00Z");
  private static final Duration APART = Duration.ofHours(12);
  private static final int KEEP_DAYS = 7;

  /** Until the first stories are let go: a week, the day that time lags behind, and one more. */
  private static final int FILL = 2 * (KEEP_DAYS + 2);

  /** Archives by which the capacity is measured, at full speed, once all is held. */
  private static final int MEASURED = 12;

  private static final double LOAD = .8;
  private static final int SAMPLES = 30;

  /** An archive that was moved in: after it so many pages had come. */
  private record Delivery(long pages, long nanos) {}

  private final LocalCluster cluster;
  private final List<ClusterJvm> taskManagers;
  private final String job;
  private final Path input;
  private final Deque<Delivery> open = new ArrayDeque<>();
  private int archives;

  private StreamSoak(LocalCluster cluster, List<ClusterJvm> taskManagers, String job, Path input) {
    this.cluster = cluster;
    this.taskManagers = taskManagers;
    this.job = job;
    this.input = input;
  }

  /**
   * Prints samples, and what they come to.
   *
   * @param args a folder for what it writes, and minutes
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path input = Files.createDirectory(folder.resolve("input"));
    String checkpoints = folder.resolve("checkpoints").toUri().toString();
    Path home = Files.createDirectory(folder.resolve("cluster"));
    try (LocalCluster cluster = new LocalCluster(home, ClusterHeap.LARGE)) {
      List<ClusterJvm> taskManagers =
          List.of(cluster.startTaskManager(), cluster.startTaskManager());
      cluster.awaitTaskManagers(2);
      StreamExecutionEnvironment flink = cluster.environment(2);
      ReadJob.prepare(
          flink,
          "--no-models",
          "--stream",
          "--every=5",
          "--look=1",
          "--checkpoint=10",
          "--keep=" + KEEP_DAYS,
          "--checkpoints=" + checkpoints,
          "--output=" + folder.resolve("out"),
          input.toString());
      JobClient client = flink.executeAsync("soak");
      StreamSoak soak =
          new StreamSoak(cluster, taskManagers, client.getJobID().toHexString(), input);
      soak.run(Duration.ofMinutes(Integer.parseInt(args[1])));
      client.stopWithSavepoint(true, checkpoints, SavepointFormatType.CANONICAL).get();
    }
  }

  private void run(Duration length) throws Exception {
    deliver(FILL);
    awaitAll();
    long begin = System.nanoTime();
    deliver(MEASURED);
    awaitAll();
    double full = seconds(begin) / MEASURED;
    printf(
        "capacity: %.1f pages a second, an archive of %d in %.2f s; one each %.2f s comes now%n",
        GeneratedArchives.PAGES / full, GeneratedArchives.PAGES, full, full / LOAD);
    sample(length, full / LOAD);
  }

  private void sample(Duration length, double pause) throws Exception {
    SoakSamples samples = new SoakSamples();
    long begin = System.nanoTime();
    double last = 0;
    for (int sent = 0; seconds(begin) < length.toSeconds(); ) {
      if (seconds(begin) >= sent * pause) {
        deliver(1);
        sent++;
      }
      Thread.sleep(Math.max(1, (long) (200 * Math.min(1, pause))));
      samples.see(lag());
      if (seconds(begin) - last > Math.max(1, length.toSeconds() / SAMPLES)) {
        last = seconds(begin);
        printf("%6.1f min  %s%n", last / 60, samples.next(heap()));
      }
    }
    printf("%s%n", samples.result());
  }

  private void deliver(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      GeneratedArchives.write(archives, FIRST.plus(APART.multipliedBy(archives)), input);
      archives++;
      open.add(new Delivery((long) archives * GeneratedArchives.PAGES, System.nanoTime()));
    }
  }

  private void awaitAll() {
    cluster.await("end of what came", () -> lag() == 0, Duration.ofHours(1));
  }

  /** Seconds since the first archive came of which not all pages have been read. */
  private double lag() {
    long read = readPages();
    while (!open.isEmpty() && open.getFirst().pages() <= read) {
      open.removeFirst();
    }
    return open.isEmpty() ? 0 : seconds(open.getFirst().nanos());
  }

  /** How many pages have come to where stories are told; what lies behind holds these back. */
  private long readPages() {
    return cluster.steps(job, "tell stories").stream()
        .mapToLong(step -> step.path("metrics").path("read-records").asLong())
        .sum();
  }

  /** Of both TaskManagers after a collection, in MB. */
  private double heap() throws IOException, InterruptedException {
    long bytes = 0;
    for (ClusterJvm taskManager : taskManagers) {
      bytes += taskManager.heapInUse();
    }
    return bytes / (double) (1 << 20);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void printf(String form, Object... parts) {
    System.out.printf(Locale.ROOT, form, parts);
  }
}
