package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When a host may be asked again: one question at a time, with a pause after each. */
final class Turns {

  /** What a person who reads on would leave, too. */
  static final Duration LEAST = Duration.ofSeconds(1);

  /** A host that asks for more than this is asked all the same: a desk has a deadline. */
  static final Duration MOST = Duration.ofSeconds(30);

  private final Pace pace;
  private final Map<String, Instant> next = new HashMap<>();

  Turns(Pace pace) {
    this.pace = pace;
  }

  /**
   * Waits until {@code host} may be asked, and takes that turn.
   *
   * @param wanted the pause that the host wants between two questions
   */
  void await(String host, Duration wanted) throws InterruptedException {
    Duration pause = between(LEAST, wanted, MOST);
    Instant now = pace.now();
    Instant turn = next.getOrDefault(host, now);
    if (turn.isAfter(now)) {
      pace.pause(Duration.between(now, turn));
      now = pace.now();
    }
    next.put(host, now.plus(pause));
  }

  /** The host is not to be asked before {@code time} has gone by. */
  void rest(String host, Duration time) {
    next.merge(
        host,
        pace.now().plus(between(LEAST, time, MOST)),
        (known, later) -> known.isAfter(later) ? known : later);
  }

  private static Duration between(Duration least, Duration wanted, Duration most) {
    return wanted.compareTo(least) < 0 ? least : wanted.compareTo(most) > 0 ? most : wanted;
  }
}
