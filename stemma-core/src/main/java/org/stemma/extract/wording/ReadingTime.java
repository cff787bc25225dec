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

  /** Units of such a label: a bound on work. */
  private static final int LONGEST = 40;

  private ReadingTime() {}

  /** Whether {@code part} is nothing else. */
  public static boolean is(String part) {
    return part.length() <= LONGEST
        && LineForm.hasDigit(part)
        && PHRASES.contains(joined(ListForm.numbered(ListForm.bare(ListForm.of(part)))));
  }

  /** Without blanks and the colon, which pages set or leave out. */
  private static String joined(String phrase) {
    return JOINT.matcher(phrase).replaceAll("");
  }
}
