package org.stemma.extract.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * The newest headline of a site, printed over every page, by the words before its colon in the
 * lists of all languages ({@code breaking-words.txt}): {@code Breaking: Ferry sinks off Odal}.
 */
public final class BreakingLine {

  private static final String LIST = "breaking-words.txt";

  /** Units before the colon: a bound on work. By judgement: the longest of the lists has fewer. */
  private static final int LONGEST_LABEL = 30;

  private static final Set<String> WORDS =
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST).stream())
          .collect(Collectors.toUnmodifiableSet());

  private BreakingLine() {}

  /** Whether {@code line} is one; a headline of the page itself may begin so too. */
  public static boolean is(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && WORDS.contains(ListForm.bare(ListForm.of(line.substring(0, colon))));
  }
}
