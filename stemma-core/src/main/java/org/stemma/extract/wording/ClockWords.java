package org.stemma.extract.wording;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** Words behind a time of day ({@code clock-words.txt}), of all languages at once. */
public final class ClockWords {

  private ClockWords() {}

  /** The words as a pattern, whatever their case, the longest first. */
  public static String pattern() {
    TreeSet<String> words =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    Lexicon.having("clock-words.txt").forEach(l -> words.addAll(l.words("clock-words.txt")));
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu:", ")"));
  }
}
