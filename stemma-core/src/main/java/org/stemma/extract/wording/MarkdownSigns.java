package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs by which a page is known to be Markdown whatever its name is, as programs that read
 * pages of the web save them: a link or a picture with its address, a heading below another, a
 * headline between blank lines, strong words twice. Text that was never Markdown has none of them.
 */
public final class MarkdownSigns {

  /** Units from the bracket that opens a link to its address: a bound on work. */
  private static final int LONGEST_LINK = 500;

  /** How addresses begin that are no note in brackets. */
  private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|/\\p{Alnum}|mailto:)");

  private static final Pattern SUBHEADING = Pattern.compile("(?m)^#{2,6} {1,3}[^\\s#]");

  /** It stands alone; {@code # 4} counts something. */
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?:\\A|\\n[ \\t\\r]{0,9}\\n|---\\r?\\n)# {1,3}\\p{L}[^\\n#]{3,400}\\n[ \\t\\r]{0,9}\\n");

  private static final Pattern STRONG =
      Pattern.compile(
          "(?<![^\\s(\\[>“«„\"])\\*\\*(?=[\\p{L}\\p{N}])"
              + "[^*\\n]{1,300}(?<=[^\\s*])\\*\\*(?![\\p{L}\\p{N}*])");

  /** So many strong words are no notes that stars refer to. By judgement. */
  private static final int FEWEST_STRONG = 2;

  private MarkdownSigns() {}

  /** Whether {@code text} has one of them. */
  public static boolean have(String text) {
    return haveLink(text)
        || text.indexOf('#') >= 0
            && (SUBHEADING.matcher(text).find() || HEADLINE.matcher(text).find())
        || text.contains("**") && haveStrong(text);
  }

  private static boolean haveLink(String text) {
    Matcher address = ADDRESS.matcher(text);
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
      int from = Math.max(0, at - LONGEST_LINK);
      String before = text.substring(from, at);
      int open = before.lastIndexOf('[');
      if (open >= 0
          && (address.region(at + 2, text.length()).lookingAt()
              || open > 0 && before.charAt(open - 1) == '!')) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveStrong(String text) {
    Matcher strong = STRONG.matcher(text);
    int found = 0;
    while (found < FEWEST_STRONG && strong.find()) {
      found++;
    }
    return found == FEWEST_STRONG;
  }
}
