package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** The parts of a title that holds more than the headline: {@code Ferry sinks | The Odal Gull}. */
public final class TitleParts {

  private static final String BETWEEN_BLANKS = "-–—|·•»:/‹›<>~";

  /** Signs that part without blanks around them. */
  private static final String BARS = "|｜丨";

  /** All signs that part: most titles have none. */
  private static final String SIGNS = BETWEEN_BLANKS + BARS + "_";

  /**
   * No ideograph or kana stands before this one; letters of Thai, Lao and Khmer do, which are
   * parted by signs between blanks alone.
   */
  private static final char FIRST_SIGN = '\u2e80';

  /** An ideograph or kana. */
  private static final String SIGN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

  /** A sign between the headline and the name of the site. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s["
              + BETWEEN_BLANKS
              + "]{1,3}\\s|\\s?["
              + BARS
              + "]\\s?|(?<tight>(?<="
              + SIGN
              + ")(?:_|[-–—]{1,2})|_(?="
              + SIGN
              + "))");

  private TitleParts() {}

  /**
   * Where the signs stand that part it, blanks around them included; in order. A low line, or a
   * hyphen without blanks, is one only in a script without blanks, before the name of an outlet and
   * nothing else ({@code 渡轮沉没-欧达尔日报}), as others stand in the headline.
   */
  public static List<Span> borders(String title) {
    int sign = firstSign(title);
    if (sign == title.length()) {
      return List.of();
    }
    Matcher matcher =
        SEPARATOR
            .matcher(title)
            .region(Math.max(0, sign - 1), title.length())
            .useTransparentBounds(true);
    List<Span> borders = new ArrayList<>();
    Optional<Span> tight = Optional.empty();
    while (matcher.find()) {
      Span found = Span.of(matcher.start(), matcher.end());
      tight = Optional.of(found).filter(span -> matcher.group("tight") != null);
      if (tight.isEmpty()) {
        borders.add(found);
      }
    }
    tight
        .filter(span -> OutletForm.ENGLISH.has(title.substring(span.end()).strip()))
        .ifPresent(borders::add);
    return List.copyOf(borders);
  }

  private static int firstSign(String title) {
    int at = 0;
    while (at < title.length() && !mayPart(title, at)) {
      at++;
    }
    return at;
  }

  /** Whether a sign stands at {@code at} that may part: not the hyphen of a word, nor a colon. */
  private static boolean mayPart(String title, int at) {
    char sign = title.charAt(at);
    return SIGNS.indexOf(sign) >= 0
        && (BARS.indexOf(sign) >= 0
            || at > 0 && (title.charAt(at - 1) <= ' ' || title.charAt(at - 1) >= FIRST_SIGN)
            || at + 1 < title.length() && title.charAt(at + 1) >= FIRST_SIGN);
  }
}
