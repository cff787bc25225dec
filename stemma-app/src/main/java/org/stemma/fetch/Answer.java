package org.stemma.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.stemma.capture.Payload;

/**
 * What a host answered to one question.
 *
 * @param headers as received
 * @param body as received, its content coding undone
 */
record Answer(URI address, int status, HttpHeaders headers, Payload body) {

  boolean isFound() {
    return status == 200;
  }

  boolean isUnchanged() {
    return status == 304;
  }

  /** Whether the same question may be answered otherwise a little later. */
  boolean isPassing() {
    return status == 429 || status >= 500;
  }

  /** Where the answer lies instead. */
  Optional<String> elsewhere() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.firstValue("Location");
      default -> Optional.empty();
    };
  }

  /** How long the host asks to be left alone (RFC 9110, section 10.2.3: seconds, or a date). */
  Optional<Duration> retryAfter(Instant now) {
    Optional<String> asked = headers.firstValue("Retry-After").map(String::strip);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (asked.get().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked.get())));
    }
    try {
      Instant time =
          ZonedDateTime.parse(asked.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, time));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
