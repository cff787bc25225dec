package org.stemma.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a list inside a regular expression. */
public final class AnyWord {

  /** Fewer words are compared as fast as their first letters. By judgement. */
  private static final int MANY = 4;

  private static final int FIRST_OF_OTHERS = 0x100;

  private static final String OTHERS = "\\x{100}-\\x{10ffff}";

  private AnyWord() {}

  /**
   * The alternatives of a pattern that matches any of {@code words} as they are written, whatever
   * signs they hold; the longest first, so that none hides one that begins with it. To be put in a
   * group; of no words it matches the empty text.
   *
   * <p>The first letters of many words are looked for before them all: at most places of a text
   * none of the words begins, and each would be compared.
   */
  public static String of(Collection<String> words) {
    String each = each(words);
    return words.size() < MANY || words.contains("")
        ? each
        : "(?=[" + firstLetters(words) + "])(?:" + each + ")";
  }

  /** The letters of Latin-1 one by one, and any other if a word begins with one. */
  private static String firstLetters(Collection<String> words) {
    return words.stream()
        .map(word -> word.codePointAt(0))
        .map(point -> point < FIRST_OF_OTHERS ? "\\x{" + Integer.toHexString(point) + "}" : OTHERS)
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String each(Collection<String> words) {
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
