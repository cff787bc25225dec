package org.stemma.flink;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** A stream that ends, in this JVM, and what one machine reads of the same. */
final class LocalStream {

  private static final int SECONDS = 150;
  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private LocalStream() {}

  /**
   * What a stream writes.
   *
   * @param words of its call beside those that all have: a folder, or a topic
   */
  static VersionLines run(Path output, String... words) throws Exception {
    end(start(output, words));
    return VersionLines.in(output);
  }

  /** Starts a stream, as {@link #run} does. */
  static JobClient start(Path output, String... words) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(2);
    Stream<String> given =
        Stream.of("--no-models", "--stream", "--ends", "--checkpoint=1", "--output=" + output);
    ReadJob.prepare(flink, Stream.concat(given, Stream.of(words)).toArray(String[]::new));
    return flink.executeAsync("stream");
  }

  /** Waits until a stream has ended. */
  static JobExecutionResult end(JobClient job) throws Exception {
    return job.getJobExecutionResult().get(SECONDS, TimeUnit.SECONDS);
  }

  static List<PageReading> oneMachine(Path input) {
    return PageFiles.read(List.of(input), ExtractOptions.DEFAULT.maxBytes()).captures().stream()
        .map(STEMMA::read)
        .toList();
  }
}
