package org.stemma.capture;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * When a page was published, as a manifest or a feed gives it.
 *
 * @param day as far as it is known; of a time with offset, the day at its place
 * @param at day, time and offset, if they were given
 */
public record Publication(TimeValue day, Optional<OffsetDateTime> at) {

  /**
   * Reads a date of EDTF (ISO 8601-2:2019), or day, time and offset of ISO 8601 ({@code
   * 2031-03-01T08:30+01:00}); empty if {@code text} is neither.
   */
  public static Optional<Publication> parse(String text) {
    return time(text)
        .map(t -> new Publication(TimeValue.day(t.toLocalDate()), Optional.of(t)))
        .or(() -> Edtf.parse(text).map(day -> new Publication(day, Optional.empty())));
  }

  /** The instant, if a time with offset was given. */
  public Optional<Instant> instant() {
    return at.map(OffsetDateTime::toInstant);
  }

  private static Optional<OffsetDateTime> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
