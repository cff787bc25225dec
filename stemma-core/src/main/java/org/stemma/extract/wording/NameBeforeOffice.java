package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is names and, behind a sign, the office of their bearers: {@code Ana Sousa, Trade
 * Editor}.
 *
 * @param names as {@link PersonNames} reads them
 * @param office in words, for which {@link BylineWords#office} speaks
 */
record NameBeforeOffice(String names, String office) {

  private static final String SIGNS = ",–—|/-";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<names>"
              + PersonNames.FORM
              + ")\\s{0,2}["
              + SIGNS
              + "]\\s{0,2}(?<office>[^.!?|]{2,60})");

  private static final Pattern START =
      Pattern.compile("\\s*+" + PersonNames.FORM + "\\s{0,2}[" + SIGNS + "]");

  /** Whether {@code line} begins as such lines do. */
  static boolean begins(String line) {
    return hasSign(line) && START.matcher(line).lookingAt();
  }

  private static boolean hasSign(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (SIGNS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What {@code line} says, if it is such a line. */
  static Optional<NameBeforeOffice> of(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches() && BylineWords.office(matcher.group("office")).isPresent()
        ? Optional.of(new NameBeforeOffice(matcher.group("names"), matcher.group("office")))
        : Optional.empty();
  }
}
