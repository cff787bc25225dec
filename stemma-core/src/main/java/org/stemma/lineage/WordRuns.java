package org.stemma.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.similarity.Token;

/**
 * The runs of words of a segment, as codes: what two segments have in common at most is known from
 * them without aligning the two.
 *
 * @param witness the segment
 * @param codes one a run of {@value Copying#RUN} tokens, in order; equal for equal runs
 * @param known the same as a set
 */
record WordRuns(Witness witness, List<Integer> codes, Set<Integer> known) {

  static WordRuns of(Witness witness) {
    List<Token> prose = witness.prose();
    Integer[] codes = new Integer[Math.max(0, prose.size() - Copying.RUN + 1)];
    for (int at = 0; at < codes.length; at++) {
      int code = 0;
      for (int i = at; i < at + Copying.RUN; i++) {
        code = code * 31 + prose.get(i).form().hashCode();
      }
      codes[at] = code;
    }
    List<Integer> all = List.of(codes);
    return new WordRuns(witness, all, new HashSet<>(all));
  }

  /**
   * The most of this segment that can be {@code other}'s very words: the share in [0,1] of its
   * weighed words that stand in a run which the other has too. Never less than {@link
   * Copying#share}.
   */
  double shareIn(WordRuns other) {
    List<Double> weights = witness.weights();
    double all = 0;
    double shared = 0;
    int end = 0;
    for (int at = 0; at < weights.size(); at++) {
      if (at < codes.size() && other.known.contains(codes.get(at))) {
        end = at + Copying.RUN;
      }
      all += weights.get(at);
      shared += at < end ? weights.get(at) : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
