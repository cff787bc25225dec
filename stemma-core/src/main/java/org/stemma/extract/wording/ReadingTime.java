package org.stemma.extract.wording;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** How long a report takes to read, as pages print it beside its day: {@code 4 min read}. */
public final class ReadingTime {

  private static final Pattern JOINT = Pattern.compile("[\\s:：]++");

  private static final Set<String> PHRASES =
      Lexicon.having("reading-times.txt").stream()
          .flatMap(language -> language.words("reading-times.txt").stream())
          .map(ReadingTime::joined)
          .collect(Collectors.toUnmodifiableSet());

  /** Signs that part it from the day beside it. */
  private static final String MARKS = "|·•–—,;/()\n";

  /** Between such blanks a hyphen does too. */
  private static final String BLANKS = " \t\n\u000b\f\r";

  /** Units of such a label: a bound on work. */
  private static final int LONGEST = 40;

  private ReadingTime() {}

  /** Whether {@code part} is nothing else. */
  public static boolean is(String part) {
    return part.length() <= LONGEST
        && LineForm.hasDigit(part)
        && PHRASES.contains(joined(ListForm.numbered(ListForm.bare(ListForm.of(part)))));
  }

  /** {@code line} with blanks in place of the parts between its marks that are nothing else. */
  static String blanked(String line) {
    if (!LineForm.hasDigit(line)) {
      return line;
    }
    StringBuilder rest = new StringBuilder(line);
    int from = 0;
    while (from < line.length()) {
      int end = from;
      while (end < line.length() && !isMark(line, end)) {
        end++;
      }
      if (is(line.substring(from, end).strip())) {
        for (int i = from; i < end; i++) {
          rest.setCharAt(i, ' ');
        }
      }
      from = end + 1;
    }
    return rest.toString();
  }

  private static boolean isMark(String line, int at) {
    char sign = line.charAt(at);
    return MARKS.indexOf(sign) >= 0
        || sign == '-' && isBlank(line, at - 1) && isBlank(line, at + 1);
  }

  private static boolean isBlank(String line, int at) {
    return at >= 0 && at < line.length() && BLANKS.indexOf(line.charAt(at)) >= 0;
  }

  /** Without blanks and the colon, which pages set or leave out. */
  private static String joined(String phrase) {
    return JOINT.matcher(phrase).replaceAll("");
  }
}
