package org.stemma.extract.segment;

import java.util.BitSet;

/**
 * The words of a stretch of a page that say what it is about, as the numbers that its {@link
 * WordReader} gave them: two stretches of one page are compared without a word being looked at.
 * Immutable.
 */
final class WordNumbers {

  private final int[] words;
  private final int[] names;
  private final int[] tellingNames;

  /**
   * @param words each once
   * @param names each once, numbered for themselves
   * @param tellingNames those of them that are no name of a day or month
   */
  WordNumbers(int[] words, int[] names, int[] tellingNames) {
    this.words = words;
    this.names = names;
    this.tellingNames = tellingNames;
  }

  /** The words, each once; not to be changed. */
  int[] words() {
    return words;
  }

  /** The names, each once, numbered for themselves; not to be changed. */
  int[] names() {
    return names;
  }

  /** The names but for those of days and months, which all news of a day name; likewise. */
  int[] tellingNames() {
    return tellingNames;
  }

  /** How many words there are. */
  int size() {
    return words.length;
  }

  /** How many of the words stand in {@code other}. */
  int in(BitSet other) {
    int common = 0;
    for (int word : words) {
      common += other.get(word) ? 1 : 0;
    }
    return common;
  }

  /** Adds the words to {@code all}. */
  void addTo(BitSet all) {
    for (int word : words) {
      all.set(word);
    }
  }
}
