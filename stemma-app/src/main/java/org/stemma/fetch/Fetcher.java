package org.stemma.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches what lies at addresses, as a guest: robots.txt is obeyed, a host is asked one question a
 * second or as seldom as it wishes, what has not changed is not sent again, a host in trouble is
 * given time, and no answer is larger or slower than allowed. Not thread-safe.
 */
public final class Fetcher {

  /** Browsers follow 20; feeds that need more than a few go round in a ring. */
  private static final int REDIRECTS = 5;

  private static final int ATTEMPTS = 3;
  private static final Duration BACKOFF = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final AddressGuard guard;
  private final Transport transport;
  private final Turns turns;
  private final Pace pace;
  private final Robots robots;

  /** How each address can be asked whether it has changed since it was read. */
  private final Map<URI, Map<String, String>> validators = new HashMap<>();

  /**
   * Something fetched.
   *
   * @param address where it lay in the end
   * @param type media type, with its parameters, as the host calls it; empty if it does not say
   */
  public record Fetched(URI address, String type, byte[] body, Instant at) {}

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
   * What lies at {@code address}; empty if it has not changed since this fetcher read it.
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
    validators.put(address, validators(answer));
    return Optional.of(
        new Fetched(
            answer.address(),
            answer.headers().firstValue("Content-Type").orElse(""),
            answer.body(),
            pace.now()));
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
    String host = address.getHost();
    for (int attempt = 1; ; attempt++) {
      turns.await(host, pause);
      Duration rest = BACKOFF.multipliedBy(1L << (attempt - 1));
      try {
        Answer answer = transport.get(address, headers, maxBytes);
        if (!answer.isPassing() || attempt == ATTEMPTS) {
          return answer;
        }
        rest = retryAfter(answer).orElse(rest);
      } catch (IOException e) {
        if (attempt == ATTEMPTS || e instanceof TooLargeException) {
          throw new FetchFailure(reason(e), e);
        }
      }
      turns.rest(host, rest);
    }
  }

  private static String reason(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  /** RFC 9110, section 10.2.3: seconds, or a date. */
  private Optional<Duration> retryAfter(Answer answer) {
    Optional<String> asked = answer.headers().firstValue("Retry-After").map(String::strip);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (asked.get().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked.get())));
    }
    try {
      Instant time =
          ZonedDateTime.parse(asked.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(pace.now(), time));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
