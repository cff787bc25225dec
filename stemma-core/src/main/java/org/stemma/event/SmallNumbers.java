package org.stemma.event;

import java.util.List;
import java.util.OptionalInt;

/** The numbers that are written as words: zero to twelve. */
final class SmallNumbers {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private SmallNumbers() {}

  /** The value of a word in lower case. */
  static OptionalInt of(String word) {
    int value = WORDS.indexOf(word);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
