package org.stemma.extract.wording;

import java.util.regex.Pattern;

/**
 * A line that says that the text above it is all: {@code -30-}, {@code ###}, {@code ♦}. It is such
 * a mark only where nothing of the report follows: inside a text it divides.
 */
public final class EndMark {

  /** Units; a longer row of signs is drawn. By judgement. */
  private static final int LONGEST = 12;

  private static final Pattern THIRTY = Pattern.compile("[-–—#*]{1,3}\\s?30\\s?[-–—#*]{1,3}");

  private EndMark() {}

  /** Whether {@code line} is nothing but such a mark; a drawn rule has a note below it. */
  public static boolean is(String line) {
    return line.length() <= LONGEST
        && !line.isEmpty()
        && line.indexOf('_') < 0
        && (LineForm.isDivider(line) || THIRTY.matcher(line).matches());
  }
}
