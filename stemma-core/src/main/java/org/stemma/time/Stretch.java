package org.stemma.time;

import java.time.LocalDate;

/**
 * The days that a value allows, both ends included; {@link LocalDate#MIN} and {@link LocalDate#MAX}
 * where it sets no end.
 */
record Stretch(LocalDate first, LocalDate last) {

  static Stretch of(TimeValue value) {
    LocalDate first = value.earliest().orElse(LocalDate.MIN);
    LocalDate last = value.latest().orElse(LocalDate.MAX);
    return switch (value) {
      case TimeValue.Day day ->
          day.approximate()
              ? new Stretch(first.minusDays(1), last.plusDays(1))
              : plain(first, last);
      case TimeValue.Month month ->
          month.approximate()
              ? new Stretch(first.minusMonths(1), last.plusMonths(1))
              : plain(first, last);
      case TimeValue.Year year ->
          year.approximate()
              ? new Stretch(first.minusYears(1), last.plusYears(1))
              : plain(first, last);
      case TimeValue.Interval interval ->
          plain(
              interval.from().map(from -> of(from).first()).orElse(LocalDate.MIN),
              interval.to().map(to -> of(to).last()).orElse(LocalDate.MAX));
      case TimeValue.Choice choice ->
          choice.values().stream().map(Stretch::of).reduce(Stretch::cover).orElseThrow();
      case TimeValue.UnknownDay unknown -> plain(first, last);
      case TimeValue.None none -> plain(first, last);
    };
  }

  private static Stretch plain(LocalDate first, LocalDate last) {
    return new Stretch(first, last);
  }

  private Stretch cover(Stretch other) {
    return new Stretch(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  boolean isBounded() {
    return !first.equals(LocalDate.MIN) || !last.equals(LocalDate.MAX);
  }

  boolean before(Stretch other) {
    return last.isBefore(other.first);
  }

  boolean meets(Stretch other) {
    return !before(other) && !other.before(this);
  }
}
