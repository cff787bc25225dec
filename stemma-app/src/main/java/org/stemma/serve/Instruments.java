package org.stemma.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.stemma.account.Account;

/**
 * What is counted and timed of a desk, in the text format of Prometheus (0.0.4): requests by
 * method, kind of address and status, how many are being answered, the size of what is shown, and
 * memory, collections of garbage, threads and processor time of the process. Thread-safe.
 */
final class Instruments implements AutoCloseable {

  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** Bounds of the times that are told apart. By judgement: a screen takes a few milliseconds. */
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofMillis(2_500)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final JvmGcMetrics garbage = new JvmGcMetrics();

  /**
   * Begins to count.
   *
   * @param inFlight how many requests are being answered
   * @param shown the account that is shown
   */
  Instruments(Supplier<Number> inFlight, Supplier<Account> shown) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    garbage.bindTo(registry);
    gauge("stemma.http.requests.active", "Requests that are being answered", inFlight);
    gauge("stemma.account.pages", "Pages of the account", () -> shown.get().documents().size());
    gauge("stemma.account.events", "Events of the account", () -> shown.get().events().size());
    gauge(
        "stemma.account.contradictions",
        "Contradictions of the account",
        () -> shown.get().contradictions().size());
  }

  private void gauge(String name, String what, Supplier<Number> value) {
    Gauge.builder(name, value).description(what).register((MeterRegistry) registry);
  }

  void answered(DeskEvent.Answered answer) {
    Timer.builder("stemma.http.requests")
        .description("Requests that were answered")
        .tags(
            "method",
            answer.method(),
            "route",
            answer.route(),
            "status",
            String.valueOf(answer.status()))
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(answer.took());
  }

  /** All that was counted. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }
}
