package org.stemma.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a list inside a regular expression. */
public final class AnyWord {

  /** Fewer words are compared as fast as their first letters. By judgement. */
  private static final int MANY = 4;

  /** The first code point behind Latin-1. */
  private static final int FIRST_OF_OTHERS = 0x100;

  private static final String OTHERS = "\\x{100}-\\x{10ffff}";

  private AnyWord() {}

  /**
   * The alternatives of a pattern that matches any of {@code words} as they are written, whatever
   * signs they hold; the longest first, so that none hides one that begins with it. To be put in a
   * group; of no words it matches the empty text.
   *
   * <p>The first letters of many words are looked for before them all, and those that begin alike
   * stand together: at most places of a text none of the words begins, and where one may, few need
   * be compared.
   */
  public static String of(Collection<String> words) {
    return anyOf(
        words.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList());
  }

  /**
   * @param words each once, the longest first
   */
  private static String anyOf(List<String> words) {
    if (words.size() < MANY) {
      return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
    if (words.getLast().isEmpty()) {
      return "(?:" + anyOf(words.subList(0, words.size() - 1)) + ")|";
    }
    Map<String, List<String>> behind = new LinkedHashMap<>();
    for (String word : words) {
      int first = word.offsetByCodePoints(0, 1);
      behind
          .computeIfAbsent(word.substring(0, first), letter -> new ArrayList<>())
          .add(word.substring(first));
    }
    return "(?=["
        + firstLetters(behind.keySet())
        + "])(?:"
        + behind.entrySet().stream()
            .map(alike -> alike(alike.getKey(), alike.getValue()))
            .collect(Collectors.joining("|"))
        + ")";
  }

  /** The words that begin with one letter. */
  private static String alike(String first, List<String> rests) {
    return rests.size() < MANY
        ? rests.stream().map(rest -> Pattern.quote(first + rest)).collect(Collectors.joining("|"))
        : Pattern.quote(first) + "(?:" + anyOf(rests) + ")";
  }

  /** The letters of Latin-1 one by one, and any other if a word begins with one. */
  private static String firstLetters(Collection<String> letters) {
    return letters.stream()
        .map(letter -> letter.codePointAt(0))
        .map(point -> point < FIRST_OF_OTHERS ? "\\x{" + Integer.toHexString(point) + "}" : OTHERS)
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }
}
