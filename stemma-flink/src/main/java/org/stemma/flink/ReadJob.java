package org.stemma.flink;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The job: reads what there is, or what comes, and writes accounts as JSON Lines and tables. */
@Command(
    name = "stemma-flink",
    description =
        "Reads pages on a Flink cluster and writes their account, as \"stemma read\" does.")
public final class ReadJob {

  /** Machines that may fail before the job does. By judgement. */
  private static final int MOST_RESTARTS = 20;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Pages, web archives and folders of them, where every machine of the cluster sees them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where the files with the lines go, as a path or an address that Flink knows.")
  private String output = "";

  @Option(names = "--by-story", description = "An account for each story, not one of all pages.")
  private boolean byStory;

  @Option(
      names = "--parquet",
      description =
          "Tables of the accounts too, each in a folder of its name in that of the output, as Parquet files.")
  private boolean parquet;

  @Option(names = "--no-models", description = "Read without language models.")
  private boolean noModels;

  @Mixin private StreamOptions streaming = new StreamOptions();

  private ReadJob() {}

  /**
   * Runs the job of a command line.
   *
   * @throws ParameterException if the words are no call of it
   * @throws Exception if the job fails
   */
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
    prepare(flink, args);
    flink.execute("stemma read"); // tells how many files and records were unreadable
  }

  /**
   * Sets up the job of a command line.
   *
   * @throws ParameterException if the words are no call of it
   * @throws IOException if the folder of the output cannot be looked at, or holds anything
   */
  static void prepare(StreamExecutionEnvironment flink, String... args) throws IOException {
    CommandLine.populateCommand(new ReadJob(), args).prepare(flink);
  }

  private void prepare(StreamExecutionEnvironment flink) throws IOException {
    Optional<String> wrong = streaming.wrong(byStory);
    if (wrong.isPresent()) {
      throw wrong(wrong.get());
    }
    flink.configure(streaming.stream() ? StreamSettings.of(streaming) : settings());
    if (streaming.stream()) {
      stream(flink);
      return;
    }
    if (paths.isEmpty()) {
      throw wrong("name pages, web archives or folders");
    }
    ReadFlow flow = new ReadFlow(!noModels);
    List<String> seen =
        paths.stream().map(path -> Path.of(path).toAbsolutePath().toString()).toList();
    DataStream<String> lines = byStory ? flow.byStory(flink, seen) : flow.whole(flink, seen);
    new AccountFiles(emptyFolder(), false, parquet).write(lines);
  }

  /** What is written becomes visible with the checkpoint that it is of, all of it once. */
  private void stream(StreamExecutionEnvironment flink) throws IOException {
    boolean ofTopic = !streaming.topic().isEmpty();
    if (paths.size() != (ofTopic ? 0 : 1)) {
      throw wrong("--stream reads one folder, or a topic alone");
    }
    Source<ArrivedPages, ?, ?> source =
        ofTopic
            ? StreamSources.topic(streaming)
            : StreamSources.folder(folder(paths.getFirst()), streaming);
    boolean goesOn = flink.getConfiguration().get(StateRecoveryOptions.SAVEPOINT_PATH) != null;
    org.apache.flink.core.fs.Path into = goesOn ? folder(output) : emptyFolder();
    new AccountFiles(into, true, parquet)
        .write(new StreamFlow(!noModels, streaming).versions(flink, source));
  }

  private ParameterException wrong(String words) {
    return new ParameterException(new CommandLine(this), words);
  }

  private static org.apache.flink.core.fs.Path folder(String place) {
    URI address =
        place.contains("://") ? URI.create(place) : Path.of(place).toAbsolutePath().toUri();
    return new org.apache.flink.core.fs.Path(address);
  }

  /** The folder of the output, in which lines of another job would stand beside those of this. */
  private org.apache.flink.core.fs.Path emptyFolder() throws IOException {
    org.apache.flink.core.fs.Path folder = folder(output);
    FileSystem files = folder.getFileSystem();
    if (files.exists(folder) && files.listStatus(folder).length > 0) {
      throw new IOException(output + " holds files already: name an empty folder or a new one");
    }
    return folder;
  }

  private static Configuration settings() {
    Configuration settings = new Configuration();
    settings.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
    settings.set(PipelineOptions.GENERIC_TYPES, false); // every record is written by its own form
    // As many tasks as the job is given slots: what a page costs does not show in its bytes.
    settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY,
        RestartStrategyOptions.RestartStrategyType.FIXED_DELAY.getMainValue());
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, MOST_RESTARTS);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, PAUSE);
    return settings;
  }
}
