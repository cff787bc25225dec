package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--ends pages",
        "--keep=7 pages",
        "--checkpoints=file:///tmp/checkpoints pages",
        "--topic=captures",
        "--database=jdbc:postgresql://localhost/pages pages",
        "--stream --by-story pages",
        "--stream --every=0 pages",
        "--stream --look=0 pages",
        "--stream --checkpoint=-1 pages",
        "--stream --keep=-1 pages",
        "--stream --database=localhost pages",
        "--stream --database=jdbc:postgresql://host:none/pages?password=gull pages",
        "--stream",
        "--stream pages more",
        "--stream --topic=captures pages",
        ""
      })
  void aCallThatMeansNothingIsRefused(String words) {
    List<String> args = new ArrayList<>(List.of("-o", folder.resolve("out").toString()));
    Stream.of(words.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(args::add);
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> prepare(args.toArray(String[]::new)))
        .withMessageNotContaining("gull");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by-story pages",
        "--by-story --parquet pages",
        "--stream --parquet --ends pages",
        "--stream --ends --keep=0 --every=1 --look=1 --checkpoint=1 pages",
        "--stream --database=jdbc:postgresql://localhost/pages --topic=captures"
      })
  void aCallThatMeansSomethingIsTaken(String words) {
    List<String> args = new ArrayList<>(List.of("-o", folder.resolve("out").toString()));
    args.addAll(List.of(words.split(" ", -1)));
    assertThatCode(() -> prepare(args.toArray(String[]::new))).doesNotThrowAnyException();
  }

  @Test
  void linesOfAnotherJobStayByThemselves() throws IOException {
    Files.writeString(folder.resolve("part-0"), "{}");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> prepare("-o", folder.toString(), "pages"))
        .withMessageContaining("holds files already");
  }
}
