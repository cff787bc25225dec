package org.stemma.lexicon;

/**
 * How the words of a list begin, and how long they are: of most words of a text this says that they
 * are none of the list, for less than it costs to look them up. Not thread-safe while it is filled.
 */
public final class WordShapes {

  /** Places, a power of two: many times as many as most lists have words. */
  private static final int PLACES = 1 << 12;

  /** Stands for the second unit of a word of one. */
  private static final char NONE = '\0';

  private final boolean[] taken = new boolean[PLACES];

  /** Those of {@code words}. */
  public static WordShapes of(Iterable<String> words) {
    WordShapes shapes = new WordShapes();
    words.forEach(word -> shapes.taken[place(word)] = true);
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

  private static int place(String word) {
    char first = word.isEmpty() ? NONE : word.charAt(0);
    return place(first, word.length() > 1 ? word.charAt(1) : NONE, word.length());
  }

  private static int place(char first, char second, int units) {
    return 31 * (31 * first + second) + units & PLACES - 1;
  }
}
