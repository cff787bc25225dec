package org.stemma.lineage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.similarity.SharedRun;
import org.stemma.similarity.SharedRuns;

/**
 * What one text has in the very words of another, outside quotations.
 *
 * @param source the text compared with
 * @param copy the text whose words are accounted for
 * @param runs shared runs; left is the source
 * @param share the share in [0,1] of the copy's words, each weighed by its rarity, that are the
 *     source's
 */
record Copying(Witness source, Witness copy, List<SharedRun> runs, double share) {

  /** Shorter runs are phrases of the language. */
  static final int RUN = 4;

  /**
   * Runs of this many tokens are not by chance; shorter ones, mostly names with their offices,
   * count in proportion.
   */
  private static final double SURE = 8;

  Copying {
    runs = List.copyOf(runs);
  }

  static Copying of(Witness source, Witness copy) {
    List<SharedRun> runs = SharedRuns.of(source.prose(), copy.prose(), RUN);
    return new Copying(source, copy, runs, share(copy, trust(copy, runs), List.of()));
  }

  /** The share of what {@code others}, from which the text was copied too, do not account for. */
  double beyond(List<Copying> others) {
    return share(copy, trust(copy, runs), others.stream().map(o -> trust(o.copy, o.runs)).toList());
  }

  /** For each of the tokens of {@code copy} how far {@code runs} account for it, in [0,1]. */
  private static double[] trust(Witness copy, List<SharedRun> runs) {
    double[] trust = new double[copy.prose().size()];
    for (SharedRun run : runs) {
      Arrays.fill(trust, run.right(), run.right() + run.length(), Math.min(1, run.length() / SURE));
    }
    return trust;
  }

  private static double share(Witness copy, double[] trust, List<double[]> others) {
    double all = 0;
    double shared = 0;
    for (int i = 0; i < trust.length; i++) {
      double weight = copy.weights().get(i);
      double known = 0;
      for (double[] other : others) {
        known = Math.max(known, other[i]);
      }
      all += weight;
      shared += weight * Math.max(0, trust[i] - known);
    }
    return all == 0 ? 0 : shared / all;
  }

  /** The longest shared run. */
  Optional<SharedRun> longest() {
    return runs.stream().max(Comparator.comparingInt(SharedRun::length));
  }
}
