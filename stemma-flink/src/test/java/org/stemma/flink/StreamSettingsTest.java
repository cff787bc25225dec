package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A stream whose every try fails. */
class StreamSettingsTest {

  private static final AtomicInteger TRIES = new AtomicInteger();

  private static long broken(long number) {
    TRIES.incrementAndGet();
    throw new IllegalStateException("broken " + number);
  }

  @Test
  void aStreamThatFailsAgainAndAgainEnds() throws Exception {
    StreamOptions options =
        CommandLine.populateCommand(new StreamOptions(), "--stream", "--ends", "--checkpoint=1");
    Configuration settings = StreamSettings.of(options);
    Duration none = Duration.ofMillis(1);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF, none);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF, none.plus(none));
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(1, settings);
    flink
        .fromSequence(1, 1)
        .map(StreamSettingsTest::broken)
        .returns(Long.class)
        .sinkTo(new DiscardingSink<>());
    JobClient job = flink.executeAsync("broken");
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> job.getJobExecutionResult().get())
        .havingRootCause()
        .withMessage("broken 1");
    assertThat(TRIES).hasValue(StreamSettings.MOST_TRIES + 1);
  }
}
