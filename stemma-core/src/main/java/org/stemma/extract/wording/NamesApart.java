package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a text that names persons: each is a name, an office, a place or an outlet. */
final class NamesApart {

  /** What parts two names; by what it begins with most places are passed over. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?=[\\s,;|/•·:&(])\\s{0,3}(?:,\\s(?:"
              + BylineWords.joints()
              + "|&|"
              + SignedWords.WITH
              + ")\\s|[,;|/•·:&(]|\\s(?:"
              + BylineWords.joints()
              + "|&|"
              + SignedWords.WITH
              + "|[-–—])\\s)\\s{0,3}");

  /** The signs of {@link #BETWEEN}; most texts have none of them, nor of its words. */
  private static final String SIGNS = ",;|/•·:&(-–—";

  private static final FirstWords WORDS = BylineWords.firstWords("and", "with", "made");

  /** Parts that signs set apart, of which the last is not cut further. Swept 8 to 32. */
  private static final int MOST = 16;

  private NamesApart() {}

  /** The parts of {@code text}, in order. */
  static List<String> of(String text) {
    return mayBeSeveral(text) ? List.of(BETWEEN.split(text, MOST)) : List.of(text);
  }

  private static boolean mayBeSeveral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return WORDS.standIn(text);
  }
}
