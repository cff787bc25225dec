package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param trust for each of the copy's tokens how far it is accounted for, in [0,1]
 * @param share the share in [0,1] of the copy's words, each weighed by its rarity, that are the
 *     source's
 */
record Copying(
    Witness source, Witness copy, List<SharedRun> runs, List<Double> trust, double share) {

  /** Shorter runs are phrases of the language. */
  static final int RUN = 4;

  /**
   * Runs of this many tokens are not by chance; shorter ones, mostly names with their offices,
   * count in proportion.
   */
  private static final double SURE = 8;

  Copying {
    runs = List.copyOf(runs);
    trust = List.copyOf(trust);
  }

  static Copying of(Witness source, Witness copy) {
    List<SharedRun> runs = SharedRuns.of(source.prose(), copy.prose(), RUN);
    List<Double> trust = new ArrayList<>(Collections.nCopies(copy.prose().size(), 0.0));
    for (SharedRun run : runs) {
      for (int i = run.right(); i < run.right() + run.length(); i++) {
        trust.set(i, Math.min(1, run.length() / SURE));
      }
    }
    return new Copying(source, copy, runs, trust, share(copy, trust, List.of()));
  }

  /** The share of what {@code others}, from which the text was copied too, do not account for. */
  double beyond(List<Copying> others) {
    return share(copy, trust, others);
  }

  private static double share(Witness copy, List<Double> trust, List<Copying> others) {
    double all = 0;
    double shared = 0;
    for (int i = 0; i < trust.size(); i++) {
      double weight = copy.weights().get(i);
      double known = 0;
      for (Copying other : others) {
        known = Math.max(known, other.trust.get(i));
      }
      all += weight;
      shared += weight * Math.max(0, trust.get(i) - known);
    }
    return all == 0 ? 0 : shared / all;
  }

  /** The longest shared run. */
  Optional<SharedRun> longest() {
    return runs.stream().max(Comparator.comparingInt(SharedRun::length));
  }
}
