package org.stemma.extract.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** How long a report takes to read, as pages print it beside its day: {@code 4 min read}. */
public final class ReadingTime {

  private static final Set<String> PHRASES =
      Lexicon.having("reading-times.txt").stream()
          .flatMap(language -> language.words("reading-times.txt").stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Units of such a label: a bound on work. */
  private static final int LONGEST = 40;

  private ReadingTime() {}

  /** Whether {@code part} is nothing else. */
  public static boolean is(String part) {
    return part.length() <= LONGEST
        && LineForm.hasDigit(part)
        && PHRASES.contains(ListForm.numbered(ListForm.bare(ListForm.of(part))));
  }
}
