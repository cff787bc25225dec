package org.stemma.annotate.figure;

import java.util.OptionalDouble;

/**
 * A number read from tokens.
 *
 * @param from first token
 * @param to one past the last
 * @param kind how it is written
 * @param value the number; empty for magnitudes ("hundreds") and "several"
 * @param min least value of a magnitude or range
 * @param max greatest value of a range
 */
record NumberReading(
    int from, int to, Kind kind, OptionalDouble value, OptionalDouble min, OptionalDouble max) {

  enum Kind {
    /** In digits, a multiplier perhaps behind. */
    DIGITS,
    /** In words: "twenty-five", "a dozen". */
    WORDS,
    /** "a fifth", "two-thirds". */
    FRACTION,
    /** "hundreds", "tens of thousands". */
    MAGNITUDE,
    /** "several", "a few": only a quantity before a unit. */
    INDEFINITE,
    /** "third". */
    ORDINAL
  }

  static NumberReading of(int from, int to, Kind kind, double value) {
    return new NumberReading(
        from, to, kind, OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty());
  }

  static NumberReading open(int from, int to, Kind kind, OptionalDouble min) {
    return new NumberReading(from, to, kind, OptionalDouble.empty(), min, OptionalDouble.empty());
  }

  /** Whether a number or both its bounds are told. */
  boolean isTold() {
    return value.isPresent() || min.isPresent() && max.isPresent();
  }

  /** The number, or the least that it may be; 0 where neither is told. */
  double least() {
    return value.orElse(min.orElse(0));
  }

  boolean isVague() {
    return kind == Kind.MAGNITUDE || kind == Kind.INDEFINITE;
  }

  /** A count of ten at most, written in words: how prose speaks of known participants. */
  boolean isSmallWord() {
    return kind == Kind.WORDS && value.isPresent() && value.getAsDouble() <= 10;
  }
}
