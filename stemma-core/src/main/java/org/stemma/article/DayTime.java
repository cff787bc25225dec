package org.stemma.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * A day as somebody states it, with the time of day and the clock that both are told by, as far as
 * they are stated.
 *
 * @param day as far as it is known, at the place of the statement
 * @param time the time of that day
 * @param offset by how much the clock of {@code time} is ahead of universal time; only with a time
 */
public record DayTime(TimeValue day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  public DayTime {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    if (offset.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("offset " + offset.get() + " must have a time");
    }
  }

  /** Whether it is stated in universal time: the local day may be the one before or after. */
  public boolean universal() {
    return offset.filter(ZoneOffset.UTC::equals).isPresent();
  }

  /** The instant, if day, time and offset are stated. */
  public Optional<Instant> instant() {
    return day instanceof TimeValue.Day known
        ? time.flatMap(t -> offset.map(o -> known.date().atTime(t).toInstant(o)))
        : Optional.empty();
  }

  /** Whether both state the same minute, each by its own clock; seconds are often cut off. */
  public boolean isSameInstant(DayTime other) {
    Optional<Instant> mine = minute();
    return mine.isPresent() && mine.equals(other.minute());
  }

  private Optional<Instant> minute() {
    return instant().map(at -> at.truncatedTo(ChronoUnit.MINUTES));
  }

  /**
   * Whether both days cannot be the local day of one publication: they are two, not the same
   * instant, and neither is stated in universal time no more than a day from the other.
   */
  public boolean contradicts(DayTime other) {
    if (day.compatible(other.day) || isSameInstant(other)) {
      return false;
    }
    return !(universal() || other.universal()) || Math.abs(daysBehind(other)) > 1;
  }

  /** By how many days this is behind the other; 0 if one of them is open. */
  public long daysBehind(DayTime other) {
    Optional<LocalDate> mine = day.earliest();
    Optional<LocalDate> theirs = other.day.earliest();
    return mine.isEmpty() || theirs.isEmpty()
        ? 0
        : mine.get().toEpochDay() - theirs.get().toEpochDay();
  }
}
