package org.stemma.flink;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a page that came, or that it is gone.
 *
 * @param mark the digest of {@code json}, which knows the page's name; empty if it is gone
 * @param time of the event, in milliseconds since 1970: its day of publication, or when it came
 * @param json as {@link ReadPage} has it; null if it is gone
 * @param segments its segments, as {@link Segments} has them; null if it is gone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record PageNews(
    String page, String mark, long time, byte @Nullable [] json, byte @Nullable [] segments) {

  static PageNews gone(String page) {
    return new PageNews(page, "", 0, null, null);
  }

  boolean isHere() {
    return segments != null;
  }

  /** Without the reading, which is held elsewhere. */
  PageNews withoutReading() {
    return new PageNews(page, mark, time, null, segments);
  }
}
