package org.stemma.feed;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Times of feeds, as {@code Capture.published} has them. */
final class FeedTime {

  private FeedTime() {}

  /** The time; the day alone at midnight, as which readers of feeds give a day without a time. */
  static String of(OffsetDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
