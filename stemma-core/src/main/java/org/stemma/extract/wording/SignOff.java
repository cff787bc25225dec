package org.stemma.extract.wording;

import java.util.regex.Pattern;

/**
 * The letters of an agency and of those who wrote and edited, alone on the last line of a report:
 * {@code NPA/kl/rt}, {@code (dpa/xy)}, {@code kl/rt}, {@code ---NPA/kl---}. A function of the line
 * alone.
 */
public final class SignOff {

  /** Units of such a line: a bound on work. By judgement. */
  private static final int LONGEST = 30;

  private static final Pattern FORM =
      Pattern.compile(
          "[-–—+*#\\s(\\[]{0,5}(?:\\p{Lu}{2,6}|\\p{Ll}{2,3}(?=/\\p{Ll}{2,3}(?!\\p{L})))"
              + "(?:\\s?/\\s?\\p{Ll}{1,4}){1,4}(?:\\s?/\\s?\\p{Lu}{2,6})?[-–—+*#\\s)\\].]{0,5}");

  private SignOff() {}

  /** Whether {@code line} is nothing else. */
  public static boolean is(String line) {
    return line.length() <= LONGEST && line.indexOf('/') > 0 && FORM.matcher(line).matches();
  }
}
