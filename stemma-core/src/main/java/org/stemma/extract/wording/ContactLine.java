package org.stemma.extract.wording;

import java.util.regex.Matcher;
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

  /** Words of a name and an office before an address at the end of a line. By judgement. */
  private static final int LONGEST_NAME = 3;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>[^@:：]{2,60}?)\\s[A-Za-z0-9._+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}");

  private ContactLine() {}

  /** Whether {@code line} is one. */
  public static boolean is(String line) {
    return line.length() <= MOST_UNITS
        && line.indexOf('@') > 0
        && LineForm.words(line) <= LONGEST
        && !LineForm.endsSentence(line)
        && ADDRESS.matcher(line).find();
  }

  /** Whether it is a name and the address of whom it names: {@code Ana Sousa sousa@gull.pt}. */
  public static boolean isNamed(String line) {
    if (line.length() > MOST_UNITS || line.indexOf('@') < 0) {
      return false;
    }
    Matcher named = NAMED.matcher(line);
    return named.matches() && LineForm.words(named.group("name")) <= LONGEST_NAME;
  }
}
