package org.stemma.eval.chain;

import java.util.List;
import java.util.Set;

/**
 * A mention with what is found of it once, to be compared with many.
 *
 * @param telling the mention
 * @param entries what a dictionary has of it
 * @param kinds what befell, by lists
 * @param classes classes of event, by lists
 * @param rarity how rare its word is for an event
 * @param direction of its word
 * @param objectDirection of the words for whom or what it befell
 */
record Placed(
    Telling telling,
    List<String> entries,
    Set<String> kinds,
    Set<String> classes,
    double rarity,
    Directed direction,
    Directed objectDirection) {

  /** A vector of length 1, or none. */
  static final class Directed {
    private final double[] vector;

    Directed(double[] vector) {
      this.vector = vector.clone();
    }

    double cosine(Directed other) {
      return Directions.cosine(vector, other.vector);
    }
  }

  boolean isSameWord(Placed other) {
    return telling.lemma().equals(other.telling.lemma());
  }
}
