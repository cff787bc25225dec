package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date as far as it is known. Unknown is a value: nothing here falls back on the day of
 * publication or of the run.
 *
 * <p>The written form is EDTF (ISO 8601-2:2019), levels 0 and 1 with the sets and unspecified days
 * of level 2; see {@link Edtf}.
 */
public sealed interface TimeValue {

  /** First and last day that the value allows, where the value bounds them. */
  Optional<LocalDate> earliest();

  Optional<LocalDate> latest();

  /**
   * The EDTF string, for instance {@code 2025-12-02}, {@code 2025-12-02~}, {@code 2022-02/..},
   * {@code XXXX-XX-XX}.
   */
  default String edtf() {
    return Edtf.print(this);
  }

  /**
   * Whether this surely lies before {@code other}: its last possible day before the other's first.
   * Approximate values are given the room of their own length on either side.
   */
  default boolean before(TimeValue other) {
    return Stretch.of(this).before(Stretch.of(other));
  }

  /**
   * Whether both can be said of one and the same time. Symmetric; what is not known contradicts
   * nothing, but a weekday does contradict another.
   */
  default boolean compatible(TimeValue other) {
    return Agreement.possible(this, other);
  }

  /**
   * Whether the days that the two allow have one in common; false where either bounds nothing.
   * Symmetric; open ends reach for ever.
   */
  default boolean overlaps(TimeValue other) {
    Stretch mine = Stretch.of(this);
    Stretch theirs = Stretch.of(other);
    return mine.isBounded() && theirs.isBounded() && mine.meets(theirs);
  }

  /** One day; {@code approximate} is EDTF's {@code ~}. */
  record Day(LocalDate date, boolean approximate) implements TimeValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(date);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(date);
    }
  }

  /** Some day, or all, of a month. */
  record Month(YearMonth month, boolean approximate) implements TimeValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(month.atEndOfMonth());
    }
  }

  /** Some day, or all, of a year. */
  record Year(int year, boolean approximate) implements TimeValue {
    public Year {
      if (year < 0 || year > 9999) {
        throw new IllegalArgumentException("year " + year + " must be in 0..9999");
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(LocalDate.of(year, 12, 31));
    }
  }

  /** From one value to another; an absent end is EDTF's open {@code ..}. */
  record Interval(Optional<TimeValue> from, Optional<TimeValue> to) implements TimeValue {
    public Interval {
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("an interval needs at least one end");
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return from.flatMap(TimeValue::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
      return to.flatMap(TimeValue::latest);
    }
  }

  /** One of several days, EDTF's {@code [a,b]}; or all of them, {@code {a,b}}. */
  record Choice(List<TimeValue> values, boolean all) implements TimeValue {
    public Choice {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a choice needs at least one value");
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return values.stream().allMatch(v -> v.earliest().isPresent())
          ? values.stream().flatMap(v -> v.earliest().stream()).min(LocalDate::compareTo)
          : Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return values.stream().allMatch(v -> v.latest().isPresent())
          ? values.stream().flatMap(v -> v.latest().stream()).max(LocalDate::compareTo)
          : Optional.empty();
    }
  }

  /**
   * A day that the text does not let us fix, with the weekday if that much is said: {@code
   * XXXX-XX-XX}.
   */
  record UnknownDay(Optional<DayOfWeek> weekday) implements TimeValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }
  }

  /** No time is stated at all; its EDTF is the empty string and its JSON {@code null}. */
  record None() implements TimeValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }
  }

  /** No time is stated. */
  static TimeValue none() {
    return new None();
  }

  static TimeValue day(LocalDate date) {
    return new Day(date, false);
  }
}
