package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * When a host may be asked again: one question at a time, with a pause after each answer. A host in
 * trouble is left alone for a while. Hosts are named in lower case. Thread-safe.
 */
final class Turns {

  /** What a person who reads on would leave, too. */
  static final Duration LEAST = Duration.ofSeconds(1);

  /** A pause between two pages that a desk with a deadline can wait for. */
  static final Duration MOST = Duration.ofSeconds(30);

  private final Pace pace;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** What is known of one host; its lock is held from a question to the answer. */
  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile @Nullable Instant next;
    private volatile @Nullable Instant left;
  }

  Turns(Pace pace) {
    this.pace = pace;
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, n -> new Host());
  }

  /** Until when {@code host} is left alone, if it is. */
  Optional<Instant> leftUntil(String host) {
    return Optional.ofNullable(host(host).left).filter(pace.now()::isBefore);
  }

  /** Leaves {@code host} alone from now on, for a time. */
  void leave(String host, Duration time) {
    host(host).left = pace.now().plus(time);
  }

  /** Waits until {@code host} may be asked; the turn is held until it is {@link #answered}. */
  void await(String host) throws InterruptedException {
    Host asked = host(host);
    asked.turn.lockInterruptibly();
    try {
      Instant now = pace.now();
      Instant turn = asked.next;
      if (turn != null && turn.isAfter(now)) {
        pace.pause(Duration.between(now, turn));
      }
    } catch (InterruptedException e) {
      asked.turn.unlock();
      throw e;
    }
  }

  /** {@code host} has answered, or has not, and is not to be asked before the pause is over. */
  void answered(String host, Duration pause) {
    Host asked = host(host);
    asked.next = pace.now().plus(between(LEAST, pause, MOST));
    asked.turn.unlock();
  }

  private static Duration between(Duration least, Duration wanted, Duration most) {
    return wanted.compareTo(least) < 0 ? least : wanted.compareTo(most) > 0 ? most : wanted;
  }
}
