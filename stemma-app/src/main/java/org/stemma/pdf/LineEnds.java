package org.stemma.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a line goes on in the next: with a blank, or with the rest of a word that was parted at its
 * end. The hyphen goes with the parting, but for words that the document has with it elsewhere
 * ({@code well-known}).
 */
final class LineEnds {

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final Pattern BLANK = Pattern.compile("\\s");

  /** Words with a hyphen inside, in small letters, from inside of lines. */
  private final Set<String> hyphened = new HashSet<>();

  LineEnds(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      for (String word : BLANK.split(line.text())) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
          hyphened.add(bare(word));
        }
      }
    }
  }

  /** Whether {@code line} ends in the midst of a word. */
  static boolean isParted(String line) {
    int last = line.length() - 1;
    return last > 0
        && isHyphen(line.charAt(last))
        && Character.isLetterOrDigit(line.charAt(last - 1));
  }

  private static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == SOFT_HYPHEN;
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").toLowerCase(Locale.ROOT);
  }

  /** Puts {@code next} behind {@code text}. */
  void join(StringBuilder text, String next) {
    if (text.isEmpty()) {
      text.append(next);
      return;
    }
    int last = text.length() - 1;
    if (!isParted(text.substring(Math.max(0, last - 1)))) {
      text.append(' ').append(next);
      return;
    }
    boolean soft = text.charAt(last) == SOFT_HYPHEN;
    boolean word =
        Character.isLetter(text.charAt(last - 1)) && Character.isLowerCase(next.charAt(0));
    if (soft || word && !isHyphened(text, next)) {
      text.setLength(last);
    }
    text.append(next);
  }

  private boolean isHyphened(StringBuilder text, String next) {
    String first = text.substring(Math.max(text.lastIndexOf(" ") + 1, 0));
    return hyphened.contains(bare(first + BLANK.split(next)[0]));
  }
}
