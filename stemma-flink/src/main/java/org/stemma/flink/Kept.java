package org.stemma.flink;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a stream holds what came: a story as long as one of its pages is younger, by event time.
 *
 * @param days more than 0; or 0, for ever
 */
record Kept(int days) implements Serializable {

  Kept {
    if (days < 0) {
      throw new IllegalArgumentException("days " + days + " must be >= 0");
    }
  }

  /** Whether a page of {@code time} is older than what is held, in milliseconds since 1970. */
  boolean isOver(long time, long watermark) {
    return days > 0
        && watermark != Long.MAX_VALUE // the end of the stream is no time
        && time + Duration.ofDays(days).toMillis() < watermark;
  }

  /** When something of {@code time} is too old, in milliseconds since 1970; never if empty. */
  Optional<Long> until(long time) {
    return days == 0 ? Optional.empty() : Optional.of(time + Duration.ofDays(days).toMillis());
  }
}
