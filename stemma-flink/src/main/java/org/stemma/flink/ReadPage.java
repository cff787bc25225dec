package org.stemma.flink;

import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;

/**
 * What was read of a page.
 *
 * @param json as {@link ReadingJson} writes it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record ReadPage(String name, byte[] json) {

  static ReadPage of(PageReading reading) {
    return new ReadPage(reading.name(), ReadingJson.write(reading));
  }

  PageReading reading() {
    return ReadingJson.read(json);
  }
}
