package org.stemma.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What hosts let programs read (RFC 9309). Rules are kept for a day, a failure for minutes.
 * Thread-safe.
 */
final class Robots {

  /** RFC 9309, section 2.5: no more than that need be heeded. */
  private static final int HEEDED = 500 << 10;

  /** A larger file is a fault of the host. */
  private static final int MAX_BYTES = 8 << 20;

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(5);

  private static final BaseRobotRules NOTHING = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
  private static final BaseRobotRules ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  private static final List<String> NAMES = List.of("stemma");

  /** Asks for a file, redirects followed. */
  @FunctionalInterface
  interface Asker {
    Answer ask(URI address, int maxBytes) throws IOException, InterruptedException;
  }

  private record Known(BaseRobotRules rules, Instant until) {}

  private final Pace pace;
  private final Asker asker;
  private final Map<URI, Known> known = new ConcurrentHashMap<>();

  /** Held while the rules of a host are asked for, so that others wait and do not ask too. */
  private final Map<URI, ReentrantLock> asking = new ConcurrentHashMap<>();

  Robots(Pace pace, Asker asker) {
    this.pace = pace;
    this.asker = asker;
  }

  boolean allow(URI address) throws InterruptedException {
    return rules(address).isAllowed(address.toString());
  }

  /** The pause that the host wants between two questions; zero if it says nothing. */
  Duration delay(URI address) throws InterruptedException {
    long delay = rules(address).getCrawlDelay();
    return delay > 0 ? Duration.ofMillis(delay) : Duration.ZERO;
  }

  private BaseRobotRules rules(URI address) throws InterruptedException {
    URI file = address.resolve("/robots.txt");
    Known last = known.get(file);
    if (last == null || isOver(last)) {
      ReentrantLock lock = asking.computeIfAbsent(file, f -> new ReentrantLock());
      lock.lockInterruptibly();
      try {
        last = known.get(file);
        if (last == null || isOver(last)) {
          Optional<BaseRobotRules> read = read(file);
          Duration kept = read.isPresent() ? KEPT : KEPT_FAILURE;
          last = new Known(read.orElse(NOTHING), pace.now().plus(kept));
          known.put(file, last);
        }
      } finally {
        lock.unlock();
      }
    }
    return last.rules();
  }

  private boolean isOver(Known last) {
    return last.until().isBefore(pace.now());
  }

  /** RFC 9309, section 2.3.1: none allows all, one that cannot be reached allows nothing. */
  private Optional<BaseRobotRules> read(URI file) throws InterruptedException {
    try {
      Answer answer = asker.ask(file, MAX_BYTES);
      if (answer.isPassing()) {
        return Optional.empty();
      }
      return Optional.of(answer.isFound() ? parsed(file, answer.body().toBytes()) : ALL);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static BaseRobotRules parsed(URI file, byte[] body) {
    byte[] heeded = Arrays.copyOf(body, Math.min(body.length, HEEDED));
    return new SimpleRobotRulesParser().parseContent(file.toString(), heeded, "text/plain", NAMES);
  }
}
