package org.stemma.extract.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/** How long a report takes to read, as pages print it beside its day: {@code 4 min read}. */
public final class ReadingTime {

  private static final String FILE = "reading-times.txt";

  private static final Set<String> PHRASES =
      Lexicon.having(FILE).stream()
          .flatMap(language -> language.words(FILE).stream())
          .map(ReadingTime::joined)
          .collect(Collectors.toUnmodifiableSet());

  /** Signs that part it from the day beside it. */
  private static final String MARKS = "|·•–—,;/()\n";

  /** Between such blanks a hyphen does too. */
  private static final String BLANKS = " \t\n\u000b\f\r";

  private static final String LEFT_OUT = BLANKS + ":：";

  /** Units of such a label: a bound on work. */
  private static final int LONGEST = 40;

  /** Units of a line that holds such a label and a name: a bound on work. */
  private static final int LONGEST_LINE = 120;

  /** Signs and blanks at an end of what stands beside it. */
  private static final Pattern EDGES = Pattern.compile("^[\\s|·•–—,;/-]{1,9}|[\\s|·•–—,;/-]{1,9}$");

  private ReadingTime() {}

  /** How pages in {@code language} say it, each with the colon and without. */
  static List<String> of(Lexicon language) {
    return language.words(FILE).stream()
        .flatMap(words -> Stream.of(words, words.replace(":", "").replace("：", "")))
        .distinct()
        .toList();
  }

  /** Whether {@code part} is nothing else. */
  public static boolean is(String part) {
    return part.length() <= LONGEST
        && LineForm.hasDigit(part)
        && PHRASES.contains(joined(ListForm.numbered(ListForm.bare(ListForm.of(part)))));
  }

  /**
   * What stands beside it on a line that begins or ends with it, as the name of the author does
   * ({@code 4 min read Ana Sousa}); the line if it does not, or is nothing else.
   */
  public static String without(String line) {
    if (line.length() > LONGEST_LINE || !LineForm.hasDigit(line)) {
      return line;
    }
    int last = Math.min(line.length() - 1, LONGEST);
    for (int at = line.indexOf(' '); at > 0 && at <= last; at = line.indexOf(' ', at + 1)) {
      if (is(line.substring(0, at))) {
        String behind = line.substring(at);
        return is(behind.strip()) ? line : EDGES.matcher(behind).replaceAll("");
      }
    }
    int first = Math.max(0, line.length() - LONGEST);
    for (int at = line.indexOf(' ', first); at > 0; at = line.indexOf(' ', at + 1)) {
      if (is(line.substring(at + 1))) {
        return EDGES.matcher(line.substring(0, at)).replaceAll("");
      }
    }
    return line;
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
    StringBuilder joined = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      if (LEFT_OUT.indexOf(phrase.charAt(i)) < 0) {
        joined.append(phrase.charAt(i));
      }
    }
    return joined.toString();
  }
}
