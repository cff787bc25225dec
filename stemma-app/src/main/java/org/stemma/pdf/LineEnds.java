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

  /** Units of the start of a parted word: none is longer, and a text may have no blank at all. */
  private static final int LONGEST = 60;

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

  /** Without what is no letter at its ends, in small letters. */
  private static String bare(String word) {
    int start = 0;
    while (start < word.length() && !Character.isLetter(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    int end = word.length();
    while (end > start && !Character.isLetter(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
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
    int start = text.length();
    int earliest = Math.max(0, start - LONGEST);
    while (start > earliest && text.charAt(start - 1) != ' ') {
      start--;
    }
    return hyphened.contains(bare(text.substring(start) + BLANK.split(next, 2)[0]));
  }
}
