package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      Writing other = PageCollection.at(url).write();
      later.schedule(other::close, 5, TimeUnit.SECONDS);
      LocalStream.run(folder.resolve("first"), "--database=" + url, input.toString());
      assertThat(kept(url)).isEqualTo(expected);
      LocalStream.run(folder.resolve("second"), "--database=" + url, input.toString());
      assertThat(kept(url)).isEqualTo(expected);
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
