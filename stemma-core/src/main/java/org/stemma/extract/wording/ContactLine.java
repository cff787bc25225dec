package org.stemma.extract.wording;

import java.util.regex.Pattern;

/**
 * A line behind a report with an address to write to: {@code Contact the newsroom:
 * desk@odal.example}, or the address alone. A sentence with one may be an appeal to witnesses, a
 * name before one signs.
 */
public final class ContactLine {

  /** Words of such a line. By judgement. */
  private static final int LONGEST = 12;

  /** Units of it: a bound on work. */
  private static final int MOST_UNITS = 160;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:^|[:：]\\s{0,2})[\\p{L}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,4}");

  private ContactLine() {}

  /** Whether {@code line} is one. */
  public static boolean is(String line) {
    return line.length() <= MOST_UNITS
        && line.indexOf('@') > 0
        && LineForm.words(line) <= LONGEST
        && !LineForm.endsSentence(line)
        && ADDRESS.matcher(line).find();
  }
}
