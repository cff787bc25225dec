package org.stemma.capture;

import java.time.Instant;
import java.util.Optional;

/**
 * One retrieved document, unread.
 *
 * @param name the name by which evidence cites it (a file name inside its folder, or the address);
 *     unique in a run
 * @param payload the bytes as received
 * @param mediaType what the source said it is ({@code text/html}, {@code text/plain}, ...); empty
 *     if it said nothing
 * @param address where it was found, if known
 * @param publisher who published it, if known from outside the page (a manifest, a feed)
 * @param published EDTF date of publication, or ISO 8601 day, time and offset, if known from
 *     outside the page
 * @param captured when it was retrieved, if known
 */
public record Capture(
    String name,
    Payload payload,
    Optional<String> mediaType,
    Optional<String> address,
    Optional<String> publisher,
    Optional<String> published,
    Optional<Instant> captured) {

  public Capture {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  /** A capture of which the time is not known. */
  public Capture(
      String name,
      Payload payload,
      Optional<String> mediaType,
      Optional<String> address,
      Optional<String> publisher,
      Optional<String> published) {
    this(name, payload, mediaType, address, publisher, published, Optional.empty());
  }

  /** A capture of which only the name and the bytes are known. */
  public static Capture of(String name, byte[] bytes) {
    return of(name, Payload.of(bytes));
  }

  /** A capture of which only the name and the bytes are known. */
  public static Capture of(String name, Payload payload) {
    return new Capture(
        name, payload, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same document under another name. */
  public Capture named(String other) {
    return new Capture(other, payload, mediaType, address, publisher, published, captured);
  }
}
