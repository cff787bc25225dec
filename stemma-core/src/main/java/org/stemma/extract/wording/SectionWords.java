package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;

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

  private final WordShapes shapes;

  /** Words that say nothing of what a text is about. */
  private final Set<String> joints;

  /** Those of the other language, by the letters that all forms of a word share. */
  private final Map<String, List<String>> inflected;

  private SectionWords(Lexicon language) {
    this.words = lower(LIST, Lexicon.ENGLISH, language);
    this.shapes = WordShapes.of(words);
    this.joints = lower("function-words.txt", Lexicon.ENGLISH, language);
    this.inflected = language.equals(Lexicon.ENGLISH) ? Map.of() : byStem(lower(LIST, language));
  }

  static SectionWords of(Lexicon language) {
    return new SectionWords(language);
  }

  private static Set<String> lower(String list, Lexicon... languages) {
    return Stream.of(languages)
        .flatMap(language -> language.words(list).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<String>> byStem(Set<String> words) {
    return words.stream()
        .filter(word -> word.length() >= SHORTEST_STEM)
        .collect(Collectors.groupingBy(SectionWords::stem));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(SHORTEST_STEM, word.length()));
  }

  /** Whether a name of these words begins with one and has but words that join them behind it. */
  boolean areAll(List<String> name) {
    return isOne(name.get(0)) && name.stream().allMatch(word -> isOne(word) || joins(word));
  }

  /** A small short word, in capitals too where the language has a list. */
  private boolean joins(String word) {
    return word.equals("&")
        || LineForm.isSmall(word)
        || joints.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is one of the list, or a form of one. */
  boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return shapes.mayHave(lower) && words.contains(lower)
        || !inflected.isEmpty()
            && inflected.getOrDefault(stem(lower), List.of()).stream()
                .anyMatch(one -> isForm(lower, one));
  }

  /** Of two words with one stem. */
  private static boolean isForm(String word, String listed) {
    int longest = Math.max(word.length(), listed.length());
    int shared = SHORTEST_STEM;
    while (shared < Math.min(word.length(), listed.length())
        && word.charAt(shared) == listed.charAt(shared)) {
      shared++;
    }
    return longest - shared <= LONGEST_ENDING;
  }
}
