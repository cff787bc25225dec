package org.stemma.lineage;

import java.util.Arrays;
import java.util.List;
import org.stemma.similarity.SentenceIndex;
import org.stemma.similarity.Token;

/**
 * The runs of words of a segment, as codes, and its sentences made ready: what two segments have in
 * common at most is known from them without aligning the two. Immutable.
 */
final class WordRuns {

  /** Bits by which most runs that a segment lacks are told from those it has. */
  private static final int BITS = 1 << 14;

  private final Witness witness;
  private final SentenceIndex sentences;
  private final Facts facts;

  /** One a run of {@value Copying#RUN} tokens, in order; equal for equal runs. */
  private final int[] codes;

  private final int[] sorted;
  private final long[] bits = new long[BITS / Long.SIZE];
  private final double[] weights;
  private final double weight;

  private WordRuns(Witness witness) {
    this.witness = witness;
    sentences = SentenceIndex.of(witness.sentences());
    facts = Facts.of(witness);
    weights = witness.weights().stream().mapToDouble(Double::doubleValue).toArray();
    weight = Arrays.stream(weights).sum();
    List<Token> prose = witness.prose();
    codes = new int[Math.max(0, prose.size() - Copying.RUN + 1)];
    for (int at = 0; at < codes.length; at++) {
      int code = 0;
      for (int i = at; i < at + Copying.RUN; i++) {
        code = code * 31 + prose.get(i).form().hashCode();
      }
      codes[at] = code;
      bits[bit(code) / Long.SIZE] |= 1L << bit(code);
    }
    sorted = Arrays.stream(codes).sorted().distinct().toArray();
  }

  static WordRuns of(Witness witness) {
    return new WordRuns(witness);
  }

  Witness witness() {
    return witness;
  }

  SentenceIndex sentences() {
    return sentences;
  }

  Facts facts() {
    return facts;
  }

  private static int bit(int code) {
    return (code ^ code >>> 14) & (BITS - 1);
  }

  private boolean has(int code) {
    return (bits[bit(code) / Long.SIZE] & 1L << bit(code)) != 0
        && Arrays.binarySearch(sorted, code) >= 0;
  }

  /**
   * The most of this segment that can be {@code other}'s very words: the share in [0,1] of its
   * weighed words that stand in a run which the other has too. Never less than {@link
   * Copying#share}.
   */
  double shareIn(WordRuns other) {
    double shared = 0;
    int end = 0;
    for (int at = 0; at < weights.length; at++) {
      if (at < codes.length && other.has(codes[at])) {
        end = at + Copying.RUN;
      }
      shared += at < end ? weights[at] : 0;
    }
    return weight == 0 ? 0 : shared / weight;
  }
}
