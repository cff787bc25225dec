package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/** The headline of a page that tells several things in short: {@code News in brief}. */
public final class RoundUp {

  private static final String LIST = "roundup-phrases.txt";

  /** Of all languages, each between blanks. */
  private static final List<String> PHRASES =
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST).stream())
          .map(phrase -> " " + phrase + " ")
          .distinct()
          .toList();

  private static final Pattern PARTS = Pattern.compile("[:|–—,]\\s|\\s[-–—|]\\s");

  private RoundUp() {}

  /** Whether a part of {@code headline} between signs begins or ends with one of the phrases. */
  public static boolean isNamed(String headline) {
    for (String part : PARTS.split(headline.toLowerCase(Locale.ROOT))) {
      if (isFramed(" " + part.strip() + " ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFramed(String part) {
    for (String phrase : PHRASES) {
      if (part.startsWith(phrase) || part.endsWith(phrase)) {
        return true;
      }
    }
    return false;
  }
}
