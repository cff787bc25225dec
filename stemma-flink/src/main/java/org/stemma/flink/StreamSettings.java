package org.stemma.flink;

import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.CheckpointingMode;

/** How Flink runs a stream. */
final class StreamSettings {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** Between two tries, however often it failed. By judgement. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /**
   * Failures without {@link #WELL} between them that are tried again; with the next the stream
   * ends: some two hours, as long as a machine, a broker or a disk may be away. By judgement.
   */
  static final int MOST_TRIES = 120;

  /** A stream that went on so long has no tries behind it. */
  private static final Duration WELL = Duration.ofMinutes(10);

  private StreamSettings() {}

  static Configuration of(StreamOptions options) {
    Configuration settings = new Configuration();
    settings.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.STREAMING);
    settings.set(PipelineOptions.GENERIC_TYPES, false); // every record is written by its own form
    settings.set(
        CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, options.checkpoint());
    if (!options.checkpoints().isEmpty()) {
      settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, options.checkpoints());
    }
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY,
        RestartStrategyOptions.RestartStrategyType.EXPONENTIAL_DELAY.getMainValue());
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF, FIRST_PAUSE);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF, LONGEST_PAUSE);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_RESET_BACKOFF_THRESHOLD, WELL);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, MOST_TRIES);
    settings.set( // where they have a folder, what ended so is started again from its last one
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.DELETE_ON_CANCELLATION);
    return settings;
  }
}
