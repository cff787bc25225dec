package org.stemma.extract.wording;

import java.util.Set;
import java.util.regex.Matcher;
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

  /** Parts it from the day beside it. */
  private static final Pattern MARK = Pattern.compile("[|·•–—,;/()\\n]|(?<=\\s)-(?=\\s)");

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
    StringBuilder rest = new StringBuilder(line);
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (from < line.length()) {
      int end = mark.find() ? mark.start() : line.length();
      if (is(line.substring(from, end).strip())) {
        for (int i = from; i < end; i++) {
          rest.setCharAt(i, ' ');
        }
      }
      from = end + 1;
    }
    return rest.toString();
  }

  /** Without blanks and the colon, which pages set or leave out. */
  private static String joined(String phrase) {
    return JOINT.matcher(phrase).replaceAll("");
  }
}
