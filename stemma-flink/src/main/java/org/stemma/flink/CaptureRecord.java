package org.stemma.flink;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/**
 * A {@link Capture} in types that Flink writes by itself; what is not known is null.
 *
 * @param captured an instant as ISO 8601 has it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record CaptureRecord(
    String name,
    byte[] payload,
    @Nullable String mediaType,
    @Nullable String address,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String captured) {

  static CaptureRecord of(Capture capture) {
    return new CaptureRecord(
        capture.name(),
        capture.payload().toBytes(),
        capture.mediaType().orElse(null),
        capture.address().orElse(null),
        capture.publisher().orElse(null),
        capture.published().orElse(null),
        capture.captured().map(Instant::toString).orElse(null));
  }

  /** The same under another name. */
  CaptureRecord named(String other) {
    return new CaptureRecord(other, payload, mediaType, address, publisher, published, captured);
  }

  /** When it was captured as a time of events, in milliseconds since 1970. */
  long time() {
    return time(Instant.now());
  }

  /**
   * When it was captured, in milliseconds since 1970: {@code now} where that is unknown or to come,
   * and 0 where it is earlier. Times are what strangers write, and the newest moves the clock.
   */
  long time(Instant now) {
    Instant said = captured == null ? now : Instant.parse(captured);
    Instant known = said.isAfter(now) ? now : said;
    return known.isBefore(Instant.EPOCH) ? 0 : known.toEpochMilli();
  }

  Capture capture() {
    return new Capture(
        name,
        Payload.of(payload),
        Optional.ofNullable(mediaType),
        Optional.ofNullable(address),
        Optional.ofNullable(publisher),
        Optional.ofNullable(published),
        Optional.ofNullable(captured).map(Instant::parse));
  }
}
