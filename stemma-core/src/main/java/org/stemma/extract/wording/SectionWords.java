package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * The words by which sites name their parts ({@code section-words.txt}), those of English and of
 * one other language. Lists have their basic forms: of a language other than English a word counts
 * in its other cases too ({@code Новости России}). Immutable and thread-safe.
 */
final class SectionWords {

  static final String LIST = "section-words.txt";

  /**
   * Letters by which two forms of one word differ at their ends. By judgement: endings of cases in
   * the Slavic languages have one or two.
   */
  private static final int LONGEST_ENDING = 2;

  /** Letters that two forms of one word share. By judgement: {@code мир} has no more. */
  private static final int SHORTEST_STEM = 3;

  /** In lower case. */
  private final Set<String> words;

  /** Those of the other language. */
  private final Set<String> inflected;

  private SectionWords(Set<String> english, Set<String> other) {
    Set<String> both = new HashSet<>(english);
    both.addAll(other);
    this.words = Set.copyOf(both);
    this.inflected = other;
  }

  static SectionWords of(Lexicon language) {
    return new SectionWords(
        lower(Lexicon.ENGLISH), language.equals(Lexicon.ENGLISH) ? Set.of() : lower(language));
  }

  private static Set<String> lower(Lexicon language) {
    Set<String> lower = new HashSet<>();
    language.words(LIST).forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    return Set.copyOf(lower);
  }

  /** Whether a name of {@code name} consists of them, and of small short words between them. */
  boolean areAll(List<String> name) {
    return name.stream().allMatch(word -> isOne(word) || LineForm.isSmall(word));
  }

  private boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || inflected.stream().anyMatch(one -> isForm(lower, one));
  }

  private static boolean isForm(String word, String listed) {
    int longest = Math.max(word.length(), listed.length());
    int shared = 0;
    while (shared < Math.min(word.length(), listed.length())
        && word.charAt(shared) == listed.charAt(shared)) {
      shared++;
    }
    return shared >= SHORTEST_STEM && longest - shared <= LONGEST_ENDING;
  }
}
