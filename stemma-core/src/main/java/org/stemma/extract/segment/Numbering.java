package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the different words of a page, from 0 in the order in which they are met. */
final class Numbering {

  private final Map<String, Integer> numbers;
  private final List<String> words;

  /**
   * @param many words that will be met, about
   */
  Numbering(int many) {
    this.numbers = HashMap.newHashMap(many);
    this.words = new ArrayList<>(many);
  }

  /** The number of {@code word}, a new one if it has none. */
  int of(String word) {
    Integer before = numbers.putIfAbsent(word, words.size());
    if (before != null) {
      return before;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** The word with that number. */
  String word(int number) {
    return words.get(number);
  }

  /** How many different words were met. */
  int size() {
    return words.size();
  }
}
