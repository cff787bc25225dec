package org.stemma.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * The set of runs of {@code size} tokens of a text, as 64-bit hashes (Broder 1997). A text shorter
 * than one shingle has a single shingle of all its tokens; an empty text has none. Immutable.
 */
public final class Shingles {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of {@code tokens}, each {@code size} (at least 1) tokens long. */
  public static Shingles of(List<Token> tokens, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size + " must be >= 1");
    }
    if (tokens.isEmpty()) {
      return new Shingles(new long[0]);
    }
    int length = Math.min(size, tokens.size());
    long[] hashes = new long[tokens.size() - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(tokens, i, length);
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** Sorted, without duplicates. */
  public long[] hashes() {
    return hashes.clone();
  }

  public int size() {
    return hashes.length;
  }

  /** Shared shingles over all shingles of both (Jaccard), in [0,1]; 0 if both are empty. */
  public double resemblance(Shingles other) {
    int shared = shared(other);
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** FNV-1a over the characters, then mixed, so that all 64 bits depend on all characters. */
  private static long hash(List<Token> tokens, int from, int length) {
    long hash = OFFSET;
    for (Token token : tokens.subList(from, from + length)) {
      String form = token.form();
      for (int i = 0; i < form.length(); i++) {
        hash = (hash ^ form.charAt(i)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
