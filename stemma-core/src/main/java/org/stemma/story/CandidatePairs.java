package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which segments are worth comparing: those that share two of their most telling words. An inverted
 * index; what a segment costs is bounded, however many are held.
 *
 * <p>A rare word leads to segments of any time, so that a story can pause; a common one only to
 * those of the same or the next month; one of too many segments to none.
 */
final class CandidatePairs {

  /**
   * The most telling words of a segment that lead to others; with 24 newscluster lost .012 pair F1,
   * with 60 and {@link #RARE} 200 gva-incidents gained .002.
   */
  private static final int SEEDS = 40;

  /** A word of no more segments than this leads to all of them. */
  private static final int RARE = 100;

  /** A word of more segments than this in a month leads to none of them. */
  private static final int CROWD = 200;

  /**
   * The candidates that are compared in full, those with the most in common; 200 changed nothing.
   */
  private static final int MOST = 60;

  private static final int LEAST_SHARED = 2;
  private static final int DAYS_OF_MONTH = 30;
  private static final int ANY_TIME = 0;
  private static final int UNDATED = 1;
  private static final int FIRST_MONTH = 2;
  private static final int MONTHS = 1 << 11;
  private static final int ORDINAL_BITS = 22;

  private final List<WeighedSegment> segments;
  private final TermWeights weights;
  private final int[][] seeds;
  private final long[] postings;
  private final float[] shared;
  private final byte[] hits;

  CandidatePairs(List<WeighedSegment> segments, TermWeights weights) {
    if (segments.size() >= 1 << ORDINAL_BITS) {
      throw new IllegalArgumentException(
          "segments " + segments.size() + " must be < " + (1 << ORDINAL_BITS));
    }
    this.segments = segments;
    this.weights = weights;
    this.seeds = new int[segments.size()][];
    this.shared = new float[segments.size()];
    this.hits = new byte[segments.size()];
    long[] found = new long[segments.size() * SEEDS];
    int end = 0;
    for (int node = 0; node < seeds.length; node++) {
      seeds[node] = seeds(segments.get(node));
      for (int seed : seeds[node]) {
        found[end] = key(seed, isRare(seed) ? ANY_TIME : bucket(node)) | node;
        end++;
      }
    }
    postings = Arrays.copyOf(found, end);
    Arrays.sort(postings);
  }

  private boolean isRare(int code) {
    return weights.segments(code) <= RARE;
  }

  private int[] seeds(WeighedSegment segment) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < segment.codes.length; i++) {
      if (weights.segments(segment.codes[i]) > 1) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> -segment.weights[i] * segment.often(i))
            .thenComparing(i -> i));
    return order.stream().limit(SEEDS).mapToInt(i -> segment.codes[i]).toArray();
  }

  private int bucket(int node) {
    OptionalInt day = segments.get(node).profile.day();
    return day.isEmpty()
        ? UNDATED
        : FIRST_MONTH
            + Math.floorMod(Math.floorDiv(day.getAsInt(), DAYS_OF_MONTH), MONTHS - FIRST_MONTH);
  }

  private static int near(int month) {
    return FIRST_MONTH + Math.floorMod(month - FIRST_MONTH, MONTHS - FIRST_MONTH);
  }

  private static long key(int code, int bucket) {
    return (long) (code >>> 2) << (ORDINAL_BITS + 11) | (long) bucket << ORDINAL_BITS;
  }

  /** The segments to compare {@code node} with, ascending. */
  int[] of(int node) {
    List<Integer> touched = new ArrayList<>();
    int bucket = bucket(node);
    for (int seed : seeds[node]) {
      float weight = (float) weights.of(seed);
      if (isRare(seed)) {
        touch(key(seed, ANY_TIME), weight, touched);
      } else {
        touch(key(seed, bucket), weight, touched);
        if (bucket != UNDATED) {
          touch(key(seed, near(bucket - 1)), weight, touched);
          touch(key(seed, near(bucket + 1)), weight, touched);
        }
      }
    }
    int[] candidates =
        touched.stream()
            .filter(other -> other != node && hits[other] >= LEAST_SHARED)
            .sorted(
                Comparator.<Integer>comparingDouble(other -> -shared[other])
                    .thenComparing(other -> other))
            .limit(MOST)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    for (int other : touched) {
      hits[other] = 0;
      shared[other] = 0;
    }
    return candidates;
  }

  private void touch(long key, float weight, List<Integer> touched) {
    int from = Arrays.binarySearch(postings, key);
    from = from < 0 ? -from - 1 : from;
    int to = Arrays.binarySearch(postings, key + (1L << ORDINAL_BITS));
    to = to < 0 ? -to - 1 : to;
    if (to - from > CROWD) {
      return;
    }
    for (int at = from; at < to; at++) {
      int other = (int) (postings[at] & ((1 << ORDINAL_BITS) - 1));
      if (hits[other] == 0) {
        touched.add(other);
      }
      hits[other] = (byte) Math.min(Byte.MAX_VALUE, hits[other] + 1);
      shared[other] += weight;
    }
  }
}
