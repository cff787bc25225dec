package org.stemma.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;

/**
 * Readings as they were taken out of a collection last, so that only those of pages that came or
 * were read again since are unpacked. Holds what it gave last and no more. Not thread-safe.
 */
public final class KeptReadings {

  @SuppressWarnings("ArrayRecordComponent") // compared by what the arrays hold alone
  private record Kept(byte[] form, PageReading reading) {}

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
    Kept kept =
        Optional.ofNullable(before.get(name))
            .filter(last -> Arrays.equals(last.form(), form))
            .orElseGet(() -> new Kept(form, ReadingJson.read(Deflated.bytes(form))));
    now.put(name, kept);
    return kept.reading();
  }
}
