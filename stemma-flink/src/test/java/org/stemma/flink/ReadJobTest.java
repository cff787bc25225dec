package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParameterException;

class ReadJobTest {

  @TempDir private Path folder;

  private static void prepare(String... args) throws IOException {
    ReadJob.prepare(StreamExecutionEnvironment.getExecutionEnvironment(), args);
  }

  @Test
  void aJobWithoutAnOutputIsRefused() {
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> prepare("pages"))
        .withMessageContaining("--output");
  }

  @Test
  void linesOfAnotherJobStayByThemselves() throws IOException {
    Files.writeString(folder.resolve("part-0"), "{}");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> prepare("-o", folder.toString(), "pages"))
        .withMessageContaining("holds files already");
  }
}
