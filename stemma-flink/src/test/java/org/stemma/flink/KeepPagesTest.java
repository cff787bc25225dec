package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.pipeline.PageReading;
import org.stemma.store.Build;
import org.stemma.store.PageCollection;
import org.stemma.store.Writing;

/** Pages of a stream in a collection on a real server. */
class KeepPagesTest {

  @TempDir private Path folder;

  /**
   * Another holds the collection at first, so that the job fails and tries again; the second stream
   * brings every page once more.
   */
  @Test
  void everyPageIsKeptOnceHoweverOftenItComes() throws Exception {
    Path input = Files.createDirectory(folder.resolve("archives"));
    new InputPages(16).writeArchives(input);
    Map<String, PageReading> expected = new TreeMap<>();
    LocalStream.oneMachine(input).forEach(page -> expected.put(page.name(), page));
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      Writing other = PageCollection.at(url).write();
      JobClient job =
          LocalStream.start(folder.resolve("first"), "--database=" + url, input.toString());
      try {
        awaitFailure(job);
        assertThat(kept(url)).isEmpty();
      } finally {
        other.close();
      }
      LocalStream.end(job);
      assertThat(kept(url)).isEqualTo(expected);
      LocalStream.run(folder.resolve("second"), "--database=" + url, input.toString());
      assertThat(kept(url)).isEqualTo(expected);
    }
  }

  /** The job is down a second before it tries again, and cannot come up while another writes. */
  private static void awaitFailure(JobClient job) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (job.getJobStatus().get() != JobStatus.RESTARTING) {
      assertThat(System.nanoTime()).as("no failure in a minute").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static Map<String, PageReading> kept(String url) {
    Map<String, PageReading> kept = new TreeMap<>();
    PageCollection.at(url)
        .readings(Build.running(false))
        .forEach((page, reading) -> kept.put(page, reading.orElseThrow()));
    return kept;
  }
}
