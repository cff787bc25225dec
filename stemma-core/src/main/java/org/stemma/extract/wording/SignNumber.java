package org.stemma.extract.wording;

/** A number in signs of Chinese, as dates write it: {@code 五}, {@code 二十四}, {@code 二〇二四}. */
final class SignNumber {

  /** The digits, each at its place; the two forms of nought stand for the first. */
  private static final String DIGITS = "〇一二三四五六七八九";

  /** Of one to four signs, as the class of a pattern. */
  static final String SIGNS = "[〇零一二三四五六七八九十]{1,4}";

  /** What its sign makes of the digit before it. */
  private static final int TEN = 10;

  private SignNumber() {}

  /** The value of {@code number}, written in {@link #SIGNS}, in digits, or as the first year. */
  static int parse(String number) {
    if (number.charAt(0) <= '9') {
      return Integer.parseInt(number);
    }
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      char sign = number.charAt(i);
      if (sign == '元') {
        return 1;
      } else if (sign == '十') {
        value = Math.max(value, 1) * TEN;
      } else {
        int digit = Math.max(0, DIGITS.indexOf(sign));
        boolean behindTen = i > 0 && number.charAt(i - 1) == '十';
        value = behindTen ? value + digit : value * TEN + digit;
      }
    }
    return value;
  }
}
