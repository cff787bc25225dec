package org.stemma.article;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.time.TimeValue;

/**
 * A day that a page, or who knows of it, states for the publication or change of the page: one of
 * its witnesses.
 *
 * @param kind where it is stated
 * @param value the day as far as it is known, at the place of the statement; one of two where day
 *     and month may stand either way
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
    new DayTime(value, time, offset); // checks that they agree
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

  /** The same at a time of its day. */
  public StatedDay withTime(Optional<LocalTime> clock, Optional<ZoneOffset> ahead) {
    return new StatedDay(
        kind, value, clock, ahead, stated, basis, readAs, preferred, evidence, otherwise);
  }

  /** The same, with why it is read so. */
  public StatedDay withReadAs(Optional<String> why) {
    return new StatedDay(
        kind, value, time, offset, stated, basis, why, preferred, evidence, otherwise);
  }

  /** The same, with why it goes before a witness of a more trusted kind. */
  public StatedDay withPreference(Optional<String> why) {
    return new StatedDay(
        kind, value, time, offset, stated, basis, readAs, why, evidence, otherwise);
  }

  /**
   * The same, with what it is if day and month stand the other way round: the value is then one of
   * the two.
   */
  public StatedDay withOtherwise(Optional<TimeValue> day) {
    TimeValue either =
        day.<TimeValue>map(
                other ->
                    new TimeValue.Choice(
                        Stream.of(value, other)
                            .sorted(Comparator.comparing(v -> v.earliest().orElseThrow()))
                            .toList(),
                        false))
            .orElse(value);
    return new StatedDay(
        kind, either, time, offset, stated, basis, readAs, preferred, evidence, day);
  }

  /** The day with its time and clock. */
  public DayTime at() {
    return new DayTime(value, time, offset);
  }

  /** The day with its basis, in which it stands how far the reading is sure. */
  public Field<TimeValue> field() {
    return new Field<>(value, grounds(), evidence);
  }

  private String grounds() {
    return basis
        + readAs.map(why -> ", " + why).orElse("")
        + preferred.map(why -> ", " + why).orElse("")
        + (at().universal() ? " (universal time)" : "")
        + otherwise
            .map(day -> ", day and month may be the other way round: " + day.edtf())
            .orElse("");
  }
}
