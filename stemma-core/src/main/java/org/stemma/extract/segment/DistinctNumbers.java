package org.stemma.extract.segment;

import java.util.Arrays;
import java.util.BitSet;

/** Collects numbers, each once. Not thread-safe. */
final class DistinctNumbers {

  private static final int FEWEST = 16;

  private final BitSet seen = new BitSet();
  private int[] found = new int[FEWEST];
  private int size;

  void add(int number) {
    if (seen.get(number)) {
      return;
    }
    seen.set(number);
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = number;
  }

  /** Those that were added since the last call, in their order. */
  int[] take() {
    int[] taken = Arrays.copyOf(found, size);
    for (int number : taken) {
      seen.clear(number);
    }
    size = 0;
    return taken;
  }
}
