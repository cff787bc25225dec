package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** The parts of a title that holds more than the headline: {@code Ferry sinks | The Odal Gull}. */
public final class TitleParts {

  /** A sign between the headline and the name of the site. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[-–—|·•»:/‹›<>~]{1,3}\\s|\\s?\\|\\s?");

  private TitleParts() {}

  /** Where the signs stand that part it, blanks around them included; in order. */
  public static List<Span> borders(String title) {
    return SEPARATOR
        .matcher(title)
        .results()
        .map(match -> Span.of(match.start(), match.end()))
        .toList();
  }
}
