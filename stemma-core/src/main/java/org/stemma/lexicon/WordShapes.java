package org.stemma.lexicon;

import java.util.Collection;

/**
 * How the words of a list begin, and how long they are: of most words of a text this says that they
 * are none of the list, for less than it costs to look them up. Not thread-safe while it is filled.
 */
public final class WordShapes {

  /** Places of a short list, a power of two. */
  private static final int FEWEST_PLACES = 1 << 12;

  /** Those of the longest: a bound on memory that the processor keeps near. */
  private static final int MOST_PLACES = 1 << 15;

  /** Places for each word, or half as many: few words of a text then meet one by chance. */
  private static final int PLACES_A_WORD = 8;

  /** Stands for the second unit of a word of one. */
  private static final char NONE = '\0';

  private final boolean[] taken;

  private WordShapes(int words) {
    int places = Math.clamp(PLACES_A_WORD * (long) words, FEWEST_PLACES, MOST_PLACES);
    this.taken = new boolean[Integer.highestOneBit(places)];
  }

  /** Those of {@code words}. */
  public static WordShapes of(Collection<String> words) {
    WordShapes shapes = new WordShapes(words.size());
    words.forEach(word -> shapes.taken[shapes.place(word)] = true);
    return shapes;
  }

  /** Whether {@code word} may be one of the list; the case counts. */
  public boolean mayHave(String word) {
    return taken[place(word)];
  }

  /**
   * The same of a word that is not cut out of its text.
   *
   * @param second its second unit; of a word of one unit 0
   * @param units how many it has
   */
  public boolean mayHave(char first, char second, int units) {
    return taken[place(first, second, units)];
  }

  private int place(String word) {
    char first = word.isEmpty() ? NONE : word.charAt(0);
    return place(first, word.length() > 1 ? word.charAt(1) : NONE, word.length());
  }

  private int place(char first, char second, int units) {
    return 31 * (31 * first + second) + units & taken.length - 1;
  }
}
