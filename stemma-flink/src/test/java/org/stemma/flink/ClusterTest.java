package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;

/**
 * A cluster of one JobManager and two TaskManagers, each a JVM, writes byte for byte what one
 * machine writes.
 */
class ClusterTest {

  private static final int PAGES = 150;
  private static final int SECONDS = 240;

  @TempDir private static Path shared;

  private static LocalCluster cluster;
  private static ClusterJvm first;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    cluster = new LocalCluster(shared, ClusterHeap.SMALL);
    first = cluster.startTaskManager();
    cluster.startTaskManager();
    cluster.awaitTaskManagers(2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  private static List<String> byStory(Path input) {
    return Stemma.accountsByStory(LocalStream.oneMachine(input)).stream()
        .map(AccountJson::line)
        .toList();
  }

  /** As a machine is lost and another comes. */
  private static void replaceTaskManager() throws IOException {
    first.close();
    first = cluster.startTaskManager();
  }

  private JobClient start(Path input, String... options) throws Exception {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--no-models", "-o", folder.resolve("out").toString(), input.toString()));
    StreamExecutionEnvironment flink = cluster.environment(2);
    ReadJob.prepare(flink, args.toArray(String[]::new));
    return flink.executeAsync("read");
  }

  private static JobExecutionResult end(JobClient job) throws Exception {
    try {
      return job.getJobExecutionResult().get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("the job failed\n" + cluster.told(), e);
    }
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  @Test
  void aFolderGivesTheAccountThatOneMachineMakes() throws Exception {
    Path input = Files.createDirectory(folder.resolve("pages"));
    new InputPages(PAGES).writeFolder(input);
    JobClient job = start(input);
    String expected = AccountJson.line(Stemma.accountOf(LocalStream.oneMachine(input)));
    end(job);
    assertThat(lines()).isEqualTo(List.of(expected));
  }

  @Test
  void archivesGiveTheAccountOfEachStoryThoughATaskManagerIsKilled() throws Exception {
    Path input = Files.createDirectory(folder.resolve("archives"));
    new InputPages(PAGES).writeArchives(input);
    JobClient job = start(input, "--by-story");
    String id = job.getJobID().toHexString();
    cluster.await("pages being read", () -> isReading(id), Duration.ofSeconds(60));
    replaceTaskManager();
    List<String> expected = byStory(input);
    JobExecutionResult result = end(job);
    assertThat(cluster.anyTriedAgain(id)).isTrue();
    assertThat(lines()).hasSizeGreaterThan(1).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(result.<Integer>getAccumulatorResult(Unreadable.COUNTER)).isEqualTo(1);
  }

  /**
   * Archives are moved in while the stream runs, late ones with pages of stories told before; it
   * ends by being drained.
   */
  @Test
  void aStreamTellsEachStoryAtLastAsOneMachineThoughATaskManagerIsKilled() throws Exception {
    Path come = Files.createDirectory(folder.resolve("come"));
    Path input = Files.createDirectory(folder.resolve("folder"));
    new InputPages(PAGES).writeArchives(come);
    String checkpoints = folder.resolve("checkpoints").toUri().toString();
    JobClient job =
        start(
            input,
            "--stream",
            "--every=1",
            "--look=1",
            "--checkpoint=1",
            "--checkpoints=" + checkpoints);
    move("pages1.warc.gz", come, input);
    cluster.await("accounts", () -> told().size() > 0, Duration.ofSeconds(90));
    move("pages0.warc.gz", come, input);
    replaceTaskManager();
    move("pages2.warc.gz", come, input);
    List<String> expected = byStory(input);
    int pages = LocalStream.oneMachine(input).size();
    cluster.await("account of each page", () -> told().pages() == pages, Duration.ofSeconds(120));
    job.stopWithSavepoint(true, checkpoints, SavepointFormatType.CANONICAL)
        .get(SECONDS, TimeUnit.SECONDS);
    assertThat(cluster.anyTriedAgain(job.getJobID().toHexString())).isTrue();
    assertThat(told().last()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(told().doubled()).isEmpty();
    assertThat(told().torn()).isEmpty();
  }

  private VersionLines told() {
    return VersionLines.in(folder.resolve("out"));
  }

  private static void move(String file, Path from, Path to) throws IOException {
    Files.move(from.resolve(file), to.resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  /** What has been read is then on the disks of both, and needed by what comes behind. */
  private static boolean isReading(String job) {
    return cluster.steps(job, "read pages").stream()
        .map(step -> step.path("status").asText())
        .anyMatch(status -> status.equals("RUNNING") || status.equals("FINISHED"));
  }
}
