package org.stemma.lineage;

import java.util.Map;
import org.stemma.lineage.Credits.Credit;

/**
 * Which of two texts that share their words came first: the one the other credits, the one
 * published on an earlier day, the one filed under an agency's dateline, the one with less residue,
 * the one with more of its own.
 */
final class Precedence {

  /** Shares closer than this say nothing of direction. */
  private static final double CLEAR = 0.1;

  private final Map<String, Map<String, Credit>> credits;

  /**
   * @param credits for a segment the held segments it credits
   */
  Precedence(Map<String, Map<String, Credit>> credits) {
    this.credits = credits;
  }

  /**
   * Whether {@code forward}'s source is older than its copy; {@code backward} compares the other
   * way round. Decides every pair one way.
   */
  boolean holds(Copying forward, Copying backward) {
    Witness source = forward.source();
    Witness copy = forward.copy();
    boolean credited = credits(copy, source);
    if (credited != credits(source, copy)) {
      return credited;
    }
    if (source.published().isPresent()
        && copy.published().isPresent()
        && !source.published().equals(copy.published())) {
      return source.published().get().isBefore(copy.published().get());
    }
    if (source.isWire() != copy.isWire()) {
      return source.isWire();
    }
    if (source.residues() != copy.residues()) {
      return source.residues() < copy.residues();
    }
    double difference = forward.share() - backward.share();
    if (Math.abs(difference) >= CLEAR) {
      return difference > 0;
    }
    return source.text().compareTo(copy.text()) < 0;
  }

  private boolean credits(Witness copy, Witness source) {
    return credits.getOrDefault(copy.id(), Map.of()).containsKey(source.id());
  }
}
