package org.stemma.lineage;

/**
 * What two segments have in common, seen with either as the source.
 *
 * @param found with one as the source
 * @param reversed with the other
 * @param byOrder whether only the order of facts shows it, no words
 */
record KinshipBothWays(Kinship found, Kinship reversed, boolean byOrder) {

  static KinshipBothWays of(Kinship found) {
    Kinship reversed = found.reversed();
    return new KinshipBothWays(found, reversed, found.isByOrder(reversed));
  }
}
