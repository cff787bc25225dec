package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** The parts of a title that holds more than the headline: {@code Ferry sinks | The Odal Gull}. */
public final class TitleParts {

  private static final String SIGNS = "-–—|·•»:/‹›<>~";

  /** A sign between the headline and the name of the site. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[" + SIGNS + "]{1,3}\\s|\\s?\\|\\s?");

  private TitleParts() {}

  /** Where the signs stand that part it, blanks around them included; in order. */
  public static List<Span> borders(String title) {
    int sign = firstSign(title);
    if (sign == title.length()) {
      return List.of();
    }
    return SEPARATOR
        .matcher(title)
        .region(Math.max(0, sign - 1), title.length())
        .results()
        .map(match -> Span.of(match.start(), match.end()))
        .toList();
  }

  private static int firstSign(String title) {
    int at = 0;
    while (at < title.length() && SIGNS.indexOf(title.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
