package org.stemma.extract.segment;

import java.util.Arrays;

/** The paragraphs in which each word of a page stands, by their numbers. Not thread-safe. */
final class WordPlaces {

  private static final int[] NONE = {};

  private int[][] places = {};

  /** By word: how many of its places are filled. */
  private int[] sizes = {};

  /** How many paragraphs have the word. */
  int size(int word) {
    return word < sizes.length ? sizes[word] : 0;
  }

  /** The paragraph that was added for the word as {@code i}th, from 0. */
  int get(int word, int i) {
    return places[word][i];
  }

  void add(int word, int paragraph) {
    if (word >= sizes.length) {
      int before = sizes.length;
      sizes = Arrays.copyOf(sizes, 2 * word + 1);
      places = Arrays.copyOf(places, sizes.length);
      Arrays.fill(places, before, places.length, NONE);
    }
    int size = sizes[word]++;
    if (size == places[word].length) {
      places[word] = Arrays.copyOf(places[word], 2 * size + 1);
    }
    places[word][size] = paragraph;
  }
}
