package org.stemma.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of tokens that two texts share, longest first, no token used twice on either side
 * (greedy string tiling, Wise 1993). The order of runs in the two texts is free, so moved sentences
 * are found too.
 */
public final class SharedRuns {

  /** More places than this for one seed are stock of the text and are not followed. */
  private static final int PLACES = 64;

  /** An odd number without pattern (2^64 over the golden ratio) spreads seeds over all 64 bits. */
  static final long MIX = 0x9E3779B97F4A7C15L;

  private static final Comparator<SharedRun> LONGEST_FIRST =
      Comparator.comparingInt(SharedRun::length)
          .reversed()
          .thenComparingInt(SharedRun::right)
          .thenComparingInt(SharedRun::left);

  private SharedRuns() {}

  /**
   * The shared runs of at least {@code shortest} (1 or more) tokens, in order of the right text.
   */
  public static List<SharedRun> of(List<Token> left, List<Token> right, int shortest) {
    if (shortest < 1) {
      throw new IllegalArgumentException("shortest " + shortest + " must be >= 1");
    }
    List<SharedRun> open = new ArrayList<>(maximal(left, right, shortest));
    List<SharedRun> tiles = new ArrayList<>();
    BitSet leftUsed = new BitSet();
    BitSet rightUsed = new BitSet();
    open.sort(LONGEST_FIRST);
    for (SharedRun run : open) {
      for (SharedRun free : free(run, leftUsed, rightUsed, shortest)) {
        tiles.add(free);
        leftUsed.set(free.left(), free.left() + free.length());
        rightUsed.set(free.right(), free.right() + free.length());
      }
    }
    tiles.sort(Comparator.comparingInt(SharedRun::right));
    return List.copyOf(tiles);
  }

  private static List<SharedRun> maximal(List<Token> left, List<Token> right, int shortest) {
    Map<Long, List<Integer>> seeds = new HashMap<>();
    for (int i = 0; i + shortest <= left.size(); i++) {
      seeds.computeIfAbsent(seed(left, i, shortest), k -> new ArrayList<>()).add(i);
    }
    List<SharedRun> runs = new ArrayList<>();
    for (int j = 0; j + shortest <= right.size(); j++) {
      List<Integer> places = seeds.getOrDefault(seed(right, j, shortest), List.of());
      if (places.size() > PLACES) {
        continue;
      }
      for (int i : places) {
        if (i == 0 || j == 0 || !same(left, i - 1, right, j - 1)) {
          int length = length(left, i, right, j);
          if (length >= shortest) {
            runs.add(new SharedRun(i, j, length));
          }
        }
      }
    }
    return runs;
  }

  /** The parts of {@code run} whose tokens are free on both sides and that are long enough. */
  private static List<SharedRun> free(
      SharedRun run, BitSet leftUsed, BitSet rightUsed, int shortest) {
    List<SharedRun> parts = new ArrayList<>();
    int from = 0;
    for (int k = 0; k <= run.length(); k++) {
      boolean used =
          k == run.length() || leftUsed.get(run.left() + k) || rightUsed.get(run.right() + k);
      if (used) {
        if (k - from >= shortest) {
          parts.add(new SharedRun(run.left() + from, run.right() + from, k - from));
        }
        from = k + 1;
      }
    }
    return parts;
  }

  private static int length(List<Token> left, int i, List<Token> right, int j) {
    int length = 0;
    while (i + length < left.size()
        && j + length < right.size()
        && same(left, i + length, right, j + length)) {
      length++;
    }
    return length;
  }

  private static boolean same(List<Token> left, int i, List<Token> right, int j) {
    return left.get(i).form().equals(right.get(j).form());
  }

  /** Equal for equal forms; the forms themselves are compared where a run starts. */
  private static long seed(List<Token> tokens, int from, int length) {
    long seed = 0;
    for (int k = from; k < from + length; k++) {
      seed = seed * MIX + tokens.get(k).form().hashCode();
    }
    return seed;
  }
}
