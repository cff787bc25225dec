package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a host may be asked again: one question at a time, with a pause after each answer. A host in
 * trouble is left alone for a while. Hosts are named in lower case.
 */
final class Turns {

  /** What a person who reads on would leave, too. */
  static final Duration LEAST = Duration.ofSeconds(1);

  /** A pause between two pages that a desk with a deadline can wait for. */
  static final Duration MOST = Duration.ofSeconds(30);

  private final Pace pace;
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Instant> left = new HashMap<>();

  Turns(Pace pace) {
    this.pace = pace;
  }

  /** Until when {@code host} is left alone, if it is. */
  Optional<Instant> leftUntil(String host) {
    return Optional.ofNullable(left.get(host)).filter(pace.now()::isBefore);
  }

  /** Leaves {@code host} alone from now on, for a time. */
  void leave(String host, Duration time) {
    left.put(host, pace.now().plus(time));
  }

  /** Waits until {@code host} may be asked. */
  void await(String host) throws InterruptedException {
    Instant now = pace.now();
    Instant turn = next.getOrDefault(host, now);
    if (turn.isAfter(now)) {
      pace.pause(Duration.between(now, turn));
    }
  }

  /** {@code host} has answered, or has not, and is not to be asked before the pause is over. */
  void answered(String host, Duration pause) {
    next.put(host, pace.now().plus(between(LEAST, pause, MOST)));
  }

  private static Duration between(Duration least, Duration wanted, Duration most) {
    return wanted.compareTo(least) < 0 ? least : wanted.compareTo(most) > 0 ? most : wanted;
  }
}
