package org.stemma.extract.segment;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The words of a stretch of text that say what it is about.
 *
 * @param words of content, as {@link WordReader} reads them
 * @param names words with a capital inside a sentence, and words in capitals
 */
public record Vocabulary(Set<String> words, Set<String> names) {

  /**
   * @param functionWords what is no word of content
   */
  public static Vocabulary of(String text, FunctionWords functionWords) {
    WordReader reader = new WordReader(functionWords, text.length());
    WordNumbers read = reader.read(text);
    return new Vocabulary(strings(read.words(), reader::word), strings(read.names(), reader::name));
  }

  private static Set<String> strings(int[] numbers, IntFunction<String> string) {
    return Arrays.stream(numbers).mapToObj(string).collect(Collectors.toSet());
  }

  public int size() {
    return words.size();
  }

  /** The share of this vocabulary's words that {@code other} has too, 0 to 1; 0 if it is empty. */
  public double containedIn(Vocabulary other) {
    if (words.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return (double) shared / words.size();
  }
}
