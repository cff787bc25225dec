package org.stemma.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.capture.Payload;

/**
 * Fetches what lies at addresses, as a guest: robots.txt is obeyed, a host is asked one question a
 * second or as seldom as it wishes, up to half a minute; one that wishes more, or is in trouble, is
 * left alone for a while; what has not changed is not sent again, and no answer is larger or slower
 * than allowed. Thread-safe: hosts may be asked side by side.
 */
public final class Fetcher {

  /** Browsers follow 20; feeds that need more than a few go round in a ring. */
  private static final int REDIRECTS = 5;

  private static final int ATTEMPTS = 3;
  private static final Duration BACKOFF = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How long a host is left alone that failed in all attempts. */
  private static final Duration TROUBLE = Duration.ofMinutes(5);

  private final AddressGuard guard;
  private final Transport transport;
  private final Turns turns;
  private final Pace pace;
  private final Robots robots;

  /** How each address can be asked whether it has changed since what lay there was kept. */
  private final Map<URI, Map<String, String>> validators = new ConcurrentHashMap<>();

  /**
   * Something fetched.
   *
   * @param asked the address that was asked for
   * @param address where it lay in the end
   * @param type media type, with its parameters, as the host calls it; empty if it does not say
   * @param validators by which it can be asked whether this has changed
   */
  public record Fetched(
      URI asked,
      URI address,
      String type,
      Payload body,
      Instant at,
      Map<String, String> validators) {

    /** The same without its bytes, by which alone it can be kept. */
    Fetched withoutBody() {
      return new Fetched(asked, address, type, Payload.of(new byte[0]), at, validators);
    }
  }

  /**
   * A fetcher.
   *
   * @param privateToo whether hosts of private networks may be asked
   */
  public Fetcher(boolean privateToo) {
    this(new AddressGuard(privateToo, PinnedResolver::lookup), new Transport(PATIENCE), Pace.REAL);
  }

  Fetcher(AddressGuard guard, Transport transport, Pace pace) {
    this.guard = guard;
    this.transport = transport;
    this.pace = pace;
    this.turns = new Turns(pace);
    this.robots = new Robots(pace, (address, max) -> followed(address, Map.of(), max, false));
  }

  /**
   * What lies at {@code address}; empty if it has not changed since it was {@link #keep kept}.
   *
   * @throws FetchFailure if nothing can be had there
   */
  public Optional<Fetched> fetch(URI address, int maxBytes)
      throws FetchFailure, InterruptedException {
    Answer answer = followed(address, validators.getOrDefault(address, Map.of()), maxBytes, true);
    if (answer.isUnchanged()) {
      return Optional.empty();
    }
    if (!answer.isFound()) {
      throw new FetchFailure("the host answers " + answer.status());
    }
    return Optional.of(
        new Fetched(
            address,
            answer.address(),
            answer.headers().firstValue("Content-Type").orElse(""),
            answer.body(),
            pace.now(),
            validators(answer)));
  }

  /**
   * What was fetched is kept, with all that it names: from now on only what has changed is asked.
   */
  public void keep(Fetched fetched) {
    validators.put(fetched.asked(), fetched.validators());
  }

  private static Map<String, String> validators(Answer answer) {
    Map<String, String> headers = new HashMap<>();
    answer.headers().firstValue("ETag").ifPresent(tag -> headers.put("If-None-Match", tag));
    answer
        .headers()
        .firstValue("Last-Modified")
        .ifPresent(time -> headers.put("If-Modified-Since", time));
    return headers;
  }

  private Answer followed(URI from, Map<String, String> headers, int maxBytes, boolean obeying)
      throws FetchFailure, InterruptedException {
    URI address = from;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      guard.admit(address);
      if (obeying && !robots.allow(address)) {
        throw new FetchFailure("robots.txt of " + address.getHost() + " does not let it be read");
      }
      Duration pause = obeying ? robots.delay(address) : Duration.ZERO;
      Answer answer = asked(address, hop == 0 ? headers : Map.of(), maxBytes, pause);
      Optional<String> elsewhere = answer.elsewhere();
      if (elsewhere.isEmpty()) {
        return answer;
      }
      address = resolved(address, elsewhere.get());
    }
    throw new FetchFailure("leads on more than " + REDIRECTS + " times");
  }

  private static URI resolved(URI address, String elsewhere) throws FetchFailure {
    try {
      return address.resolve(elsewhere.strip());
    } catch (IllegalArgumentException e) {
      throw new FetchFailure("leads to what is no address", e);
    }
  }

  /** Asks again where that may help: a host may be busy, or a line cut. */
  private Answer asked(URI address, Map<String, String> headers, int maxBytes, Duration pause)
      throws FetchFailure, InterruptedException {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    Optional<Instant> left = turns.leftUntil(host);
    if (left.isPresent()) {
      throw new FetchFailure(host + " is in trouble and left alone until " + left.get());
    }
    for (int attempt = 1; ; attempt++) {
      Duration rest = BACKOFF.multipliedBy(1L << (attempt - 1));
      Duration wait = rest;
      turns.await(host);
      try {
        Answer answer = transport.get(address, headers, maxBytes);
        if (!answer.isPassing()) {
          wait = pause;
          return answer;
        }
        wait = answer.retryAfter(pace.now()).orElse(rest);
        if (attempt == ATTEMPTS || wait.compareTo(Turns.MOST) > 0) {
          turns.leave(host, wait.compareTo(TROUBLE) > 0 ? wait : TROUBLE);
          return answer;
        }
      } catch (TooLargeException e) {
        wait = pause;
        throw new FetchFailure(String.valueOf(e.getMessage()), e);
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          turns.leave(host, TROUBLE);
          throw new FetchFailure(reason(e), e);
        }
      } finally {
        turns.answered(host, wait);
      }
    }
  }

  private static String reason(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
