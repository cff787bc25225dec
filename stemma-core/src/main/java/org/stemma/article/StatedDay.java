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
 * A day that a page, or who knows of it, states for the publication or change of the page: one of
 * its witnesses.
 *
 * @param kind where it is stated
 * @param value the day as far as it is known, at the place of the statement
 * @param time the time of that day, if a program can read it
 * @param offset by how much the clock of {@code time} is ahead of universal time, if stated
 * @param stated the statement as read, without markup; of a long one the beginning
 * @param basis which rule or element gave it
 * @param readAs why it is read so, if it can be read two ways and something settled it
 * @param preferred why it goes before a witness of a more trusted kind, if it does
 * @param evidence the words of the page, unless it came from outside the page
 * @param otherwise the day if day and month stand the other way round, where nothing settled it
 */
public record StatedDay(
    WitnessKind kind,
    TimeValue value,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset,
    String stated,
    String basis,
    Optional<String> readAs,
    Optional<String> preferred,
    Optional<Evidence> evidence,
    Optional<TimeValue> otherwise) {

  public StatedDay {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(readAs, "readAs");
    Objects.requireNonNull(preferred, "preferred");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(otherwise, "otherwise");
    if (offset.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("offset " + offset.get() + " must have a time");
    }
  }

  /** A day without a time of day that is read one way only. */
  public StatedDay(
      WitnessKind kind, TimeValue value, String stated, String basis, Optional<Evidence> evidence) {
    this(
        kind,
        value,
        Optional.empty(),
        Optional.empty(),
        stated,
        basis,
        Optional.empty(),
        Optional.empty(),
        evidence,
        Optional.empty());
  }

  /** Whether it is stated in universal time: the local day may be the one before or after. */
  public boolean universal() {
    return offset.filter(ZoneOffset.UTC::equals).isPresent();
  }

  /** Whether this day and the other cannot both be the local day of one publication. */
  public boolean contradicts(StatedDay other) {
    if (value.compatible(other.value)) {
      return false;
    }
    return !(universal() || other.universal()) || Math.abs(daysBehind(other)) > 1;
  }

  /** Whether both state the same minute, each by its own clock. */
  public boolean isSameInstant(StatedDay other) {
    return instant().isPresent() && instant().equals(other.instant());
  }

  /** The minute that it states, if day, time and offset are stated. */
  private Optional<Instant> instant() {
    return value instanceof TimeValue.Day day
        ? time.flatMap(
            t -> offset.map(o -> day.date().atTime(t).toInstant(o).truncatedTo(ChronoUnit.MINUTES)))
        : Optional.empty();
  }

  /** By how many days this is behind the other; 0 if one of them is open. */
  public long daysBehind(StatedDay other) {
    Optional<LocalDate> mine = value.earliest();
    Optional<LocalDate> theirs = other.value.earliest();
    return mine.isEmpty() || theirs.isEmpty()
        ? 0
        : mine.get().toEpochDay() - theirs.get().toEpochDay();
  }

  /** The day with its basis, in which it stands how far the reading is sure. */
  public Field<TimeValue> field() {
    return new Field<>(value, grounds(), evidence);
  }

  private String grounds() {
    return basis
        + readAs.map(why -> ", " + why).orElse("")
        + preferred.map(why -> ", " + why).orElse("")
        + (universal() ? " (universal time)" : "")
        + otherwise
            .map(day -> ", day and month may be the other way round: " + day.edtf())
            .orElse("");
  }
}
