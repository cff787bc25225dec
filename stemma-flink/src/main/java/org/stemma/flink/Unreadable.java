package org.stemma.flink;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.IntCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one task could not read: each is logged with its place and reason, all are counted. */
final class Unreadable {

  /** The accumulator of the job in which they are counted. */
  static final String COUNTER = "unreadable";

  private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);

  private final IntCounter counter = new IntCounter();

  /** Place to reason, as those who read files put it here. */
  private final Map<String, String> failures = new TreeMap<>();

  Unreadable(RuntimeContext task) {
    task.addAccumulator(COUNTER, counter);
  }

  /** To be filled; {@link #tell} empties it. */
  Map<String, String> failures() {
    return failures;
  }

  void tell() {
    failures.forEach((place, reason) -> LOG.warn("{}: {}", place, reason));
    counter.add(failures.size());
    failures.clear();
  }
}
