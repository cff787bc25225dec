package org.stemma.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a host answered to one question.
 *
 * @param headers as received
 * @param body as received, its content coding undone
 */
record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

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
}
