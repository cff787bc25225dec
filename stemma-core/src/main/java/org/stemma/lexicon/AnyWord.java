package org.stemma.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a list inside a regular expression. */
public final class AnyWord {

  private AnyWord() {}

  /**
   * The alternatives of a pattern that matches any of {@code words} as they are written, whatever
   * signs they hold; the longest first, so that none hides one that begins with it. To be put in a
   * group; of no words it matches the empty text.
   */
  public static String of(Collection<String> words) {
    return words.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
