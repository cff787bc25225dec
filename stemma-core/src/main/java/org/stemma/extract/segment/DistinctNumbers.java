package org.stemma.extract.segment;

import java.util.Arrays;

/** Collects numbers, each once. Not thread-safe. */
final class DistinctNumbers {

  /** Numbers that there is room for at first. Not swept: it grows. */
  private static final int FEWEST = 16;

  /** By number: whether it is among those found. */
  private boolean[] seen = new boolean[FEWEST];

  private int[] found = new int[FEWEST];
  private int size;

  void add(int number) {
    if (number >= seen.length) {
      seen = Arrays.copyOf(seen, 2 * number);
    }
    if (seen[number]) {
      return;
    }
    seen[number] = true;
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = number;
  }

  /** Those that were added since the last call, in their order. */
  int[] take() {
    int[] taken = Arrays.copyOf(found, size);
    for (int number : taken) {
      seen[number] = false;
    }
    size = 0;
    return taken;
  }
}
