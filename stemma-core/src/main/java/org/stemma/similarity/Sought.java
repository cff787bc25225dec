package org.stemma.similarity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.figure.WrittenNumbers;

/**
 * What a person wants to find told, in a few words: a text tells it if it has all of them, in
 * whatever order and form. Numbers are known by their value ("six" is 6), words by their beginning
 * ("halts" is "halted"); function words are not asked for. Immutable and thread-safe.
 */
public final class Sought {

  /** Letters that two forms of one word begin with, at least; by judgement: "ends", "ended". */
  private static final int STEM = 3;

  /** Letters that may follow them in each, and fewer than they are; by judgement: "-ing". */
  private static final int ENDING = 3;

  private final Set<String> words;
  private final Set<String> numbers;

  private Sought(Set<String> words, Set<String> numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** What {@code text} asks for: at most its first 250 words. */
  public static Sought of(String text) {
    Wording asked = Wording.of(text);
    Set<String> words =
        asked.contentWords().stream()
            .filter(word -> WrittenNumbers.ENGLISH.in(word).isEmpty())
            .collect(Collectors.toSet());
    return new Sought(words, Set.copyOf(asked.terms().numbers()));
  }

  /** Whether nothing is asked for but function words. */
  public boolean isEmpty() {
    return words.isEmpty() && numbers.isEmpty();
  }

  /** Whether {@code text} has all of it, among its first 250 words. */
  public boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!words.stream().allMatch(word -> lower.contains(beginning(word)))) {
      return false;
    }
    Wording told = Wording.of(text);
    Set<String> forms = told.terms().forms();
    return told.terms().numbers().containsAll(numbers)
        && words.stream()
            .allMatch(
                word -> forms.contains(word) || forms.stream().anyMatch(f -> isForm(word, f)));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static boolean isForm(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int ending = Math.max(one.length(), other.length()) - same;
    return same >= STEM && ending <= ENDING && ending < same;
  }
}
