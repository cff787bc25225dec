package org.stemma.model;

/**
 * A text by a hash of 64 bits that can be joined: a polynomial in an odd number, so that the key of
 * two texts in a row follows from the keys of both without the joined text.
 *
 * @param text what it stands for, or the last part of it where texts were joined
 * @param hash the polynomial, modulo 2<sup>64</sup>
 * @param power the number to the power of the length in UTF-16 units
 */
record TextKey(String text, long hash, long power) {

  /** Odd, near 2<sup>64</sup> over the golden ratio. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Between joined texts, as the library writes them. */
  private static final long BETWEEN = spread('_');

  static TextKey of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + spread(text.charAt(i));
      power *= BASE;
    }
    return new TextKey(text, hash, power);
  }

  /** The hash of "{@code first}_{@code this}", where {@code first} is a hash. */
  long after(long first) {
    return (first * BASE + BETWEEN) * power + hash;
  }

  /**
   * The hash with all bits depending on all: sums of like units must not lie in a row. Murmur's
   * last step.
   */
  static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  /** Units that follow each other in Unicode become unlike numbers. */
  private static long spread(char unit) {
    long wide = (unit + 1) * 0xD1342543DE82EF95L;
    return wide ^ (wide >>> 32);
  }
}
