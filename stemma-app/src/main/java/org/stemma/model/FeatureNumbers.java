package org.stemma.model;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers of strings by a hash of 64 bits: a table of open addressing with three integers a slot
 * (two of hash, one of number), so that a look costs one place in memory. The strings themselves
 * are not kept. Those in the table have different hashes, which is checked when it is made; a
 * string outside is taken for one of a million inside with a chance of 10<sup>-13</sup>.
 *
 * <p>A table that was read stays in the mapped file.
 */
final class FeatureNumbers {

  /** What is said of a string that has no number. */
  static final int NONE = 0;

  private static final int WORDS = 3;

  /** An odd number near 2<sup>64</sup> over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final IntBuffer slots;
  private final int mask;

  private FeatureNumbers(IntBuffer slots) {
    this.slots = slots;
    this.mask = slots.capacity() / WORDS - 1;
  }

  /**
   * @param strings that differ
   * @param numbers one for each, not {@link #NONE}; strings with that number are left out
   * @throws IllegalArgumentException if two strings have one hash
   */
  static FeatureNumbers of(List<String> strings, int[] numbers) {
    int count = 0;
    for (int number : numbers) {
      count += number == NONE ? 0 : 1;
    }
    int[] slots = new int[WORDS * Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4)];
    FeatureNumbers table = new FeatureNumbers(IntBuffer.wrap(slots));
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NONE) {
        long hash = hash(strings.get(i));
        if (!hashes.add(hash)) {
          throw new IllegalArgumentException("another string has the hash of " + strings.get(i));
        }
        table.put(hash, numbers[i]);
      }
    }
    return table;
  }

  private void put(long hash, int number) {
    int slot = first(hash);
    while (slots.get(WORDS * slot + 2) != NONE) {
      slot = (slot + 1) & mask;
    }
    slots.put(WORDS * slot, (int) (hash >>> 32));
    slots.put(WORDS * slot + 1, (int) hash);
    slots.put(WORDS * slot + 2, number);
  }

  /** The number of {@code string}, or {@link #NONE}. */
  int of(String string) {
    long hash = hash(string);
    int slot = first(hash);
    int number = slots.get(WORDS * slot + 2);
    while (number != NONE
        && (slots.get(WORDS * slot + 1) != (int) hash
            || slots.get(WORDS * slot) != (int) (hash >>> 32))) {
      slot = (slot + 1) & mask;
      number = slots.get(WORDS * slot + 2);
    }
    return number;
  }

  private int first(long hash) {
    return (int) hash & mask;
  }

  /** Multiplies and folds once a character, so that all bits of all characters count. */
  private static long hash(String string) {
    long hash = string.length();
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * SPREAD;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  void write(FlatWriter out) throws IOException {
    out.ints(slots);
  }

  static FeatureNumbers read(FlatReader in) {
    return new FeatureNumbers(in.mappedInts());
  }
}
