package org.stemma.export;

import java.math.BigDecimal;

/** Numbers as text: without exponent, grouping or needless zeros, the same in every locale. */
final class Numbers {

  private Numbers() {}

  static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : String.valueOf(number);
  }
}
