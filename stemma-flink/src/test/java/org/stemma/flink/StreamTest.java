package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** A stream that ends, in this JVM. */
class StreamTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  @TempDir private Path folder;

  private VersionLines stream(Path input, String... options) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(2);
    String output = folder.resolve("out").toString();
    String[] args =
        Stream.concat(
                Stream.of("--no-models", "--stream", "--ends", "--checkpoint", "1"),
                Stream.concat(Stream.of(options), Stream.of("-o", output, input.toString())))
            .toArray(String[]::new);
    ReadJob.prepare(flink, args);
    flink.executeAsync("stream").getJobExecutionResult().get(60, TimeUnit.SECONDS);
    return VersionLines.in(folder.resolve("out"));
  }

  private static List<String> oneMachine(Path input) {
    List<PageReading> readings =
        PageFiles.read(List.of(input), ExtractOptions.DEFAULT.maxBytes()).captures().stream()
            .map(STEMMA::read)
            .toList();
    return Stemma.accountsByStory(readings).stream().map(AccountJson::line).toList();
  }

  @Test
  void theLastAccountOfEachStoryIsThatOfOneMachine() throws Exception {
    Path input = Files.createDirectory(folder.resolve("pages"));
    new InputPages(60).writeFolder(input);
    new InputPages(60).writeArchives(Files.createDirectory(input.resolve("archives")));
    VersionLines lines = stream(input);
    assertThat(lines.last()).hasSizeGreaterThan(1);
    assertThat(lines.last()).containsExactlyInAnyOrderElementsOf(oneMachine(input));
    assertThat(lines.doubled()).isEmpty();
    assertThat(lines.torn()).isEmpty();
  }
}
