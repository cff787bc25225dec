package org.stemma.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.capture.Payload;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;

/**
 * Readings as they were taken out of a collection last, so that only those of pages that came or
 * were read again since are unpacked. Holds what it gave last and no more. Not thread-safe.
 */
public final class KeptReadings {

  /**
   * @param sha256 of the stored form, by which it is known again
   */
  private record Kept(String sha256, PageReading reading) {}

  private Map<String, Kept> before = Map.of();
  private Map<String, Kept> now = new HashMap<>();

  /** Begins a pass over all pages; those not asked for in it are let go by the next. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  /** Ends the pass. */
  void end() {
    before = Map.of();
  }

  /**
   * The reading of the page called {@code name}.
   *
   * @param form as it is stored now
   * @throws IllegalArgumentException if it is damaged
   */
  PageReading reading(String name, byte[] form) {
    String sha256 = Payload.of(form).sha256();
    Kept kept =
        Optional.ofNullable(before.get(name))
            .filter(last -> last.sha256().equals(sha256))
            .orElseGet(() -> new Kept(sha256, ReadingJson.read(Deflated.bytes(form))));
    now.put(name, kept);
    return kept.reading();
  }
}
