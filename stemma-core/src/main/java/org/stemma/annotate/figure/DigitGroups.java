package org.stemma.annotate.figure;

import java.util.Optional;

/** Numbers in digits, with the signs that part thousands and fraction. */
final class DigitGroups {

  /** Longer runs of digits are codes and not told exactly. A bound, no threshold. */
  private static final int MOST_DIGITS = 18;

  private DigitGroups() {}

  /**
   * The number.
   *
   * @param dotted whether a dot parts thousands and a comma the fraction, as in German
   */
  static Optional<Double> parse(String digits, boolean dotted) {
    return parse(dotted ? swapped(digits) : digits);
  }

  private static String swapped(String digits) {
    return digits.replace('.', '\0').replace(',', '.').replace('\0', ',');
  }

  /** Digits with separators: a comma parts thousands, a dot the fraction. */
  private static Optional<Double> parse(String digits) {
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (digits.matches("\\d{1,3}(?:,\\d{2,3})++(?:\\.\\d++)?+")) {
      return Optional.of(Double.valueOf(digits.replace(",", "")));
    }
    if (digits.matches("[0-9]++(?:\\.[0-9]++)?+")) {
      return Optional.of(Double.valueOf(digits));
    }
    if (digits.matches("[0-9]{1,3},[0-9]{1,2}")) {
      return Optional.of(Double.valueOf(digits.replace(',', '.')));
    }
    return Optional.empty();
  }
}
