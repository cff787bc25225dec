package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;

/** A stream that ends, in this JVM. */
class StreamTest {

  @TempDir private Path folder;

  @Test
  void theLastAccountOfEachStoryIsThatOfOneMachine() throws Exception {
    Path input = Files.createDirectory(folder.resolve("pages"));
    new InputPages(60).writeFolder(input);
    new InputPages(60).writeArchives(Files.createDirectory(input.resolve("archives")));
    VersionLines lines = LocalStream.run(folder.resolve("out"), input.toString());
    List<String> expected =
        Stemma.accountsByStory(LocalStream.oneMachine(input)).stream()
            .map(AccountJson::line)
            .toList();
    assertThat(lines.last()).hasSizeGreaterThan(1);
    assertThat(lines.last()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(lines.doubled()).isEmpty();
    assertThat(lines.torn()).isEmpty();
  }
}
