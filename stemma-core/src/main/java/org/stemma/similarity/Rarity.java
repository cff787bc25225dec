package org.stemma.similarity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much a shared word tells: the logarithm of one over the share of texts that hold it.
 *
 * <p>The share is counted in the texts at hand, blended with what is known of the language
 * beforehand, so that three pages about one town do not make "said" as telling as the town.
 * Immutable.
 */
public final class Rarity {

  private final Map<String, Integer> texts = new HashMap<>();
  private final int count;
  private final double trust;
  private final ToDoubleFunction<String> expected;

  /**
   * @param collection the distinct terms of each text
   * @param expected the share of texts, in (0,1], that hold a term by experience
   * @param trust how many texts the expectation weighs as much as, above 0
   */
  public Rarity(
      Collection<? extends Set<String>> collection,
      ToDoubleFunction<String> expected,
      double trust) {
    if (!(trust > 0)) {
      throw new IllegalArgumentException("trust " + trust + " must be > 0");
    }
    collection.forEach(terms -> terms.forEach(term -> texts.merge(term, 1, Integer::sum)));
    this.count = collection.size();
    this.expected = expected;
    this.trust = trust;
  }

  /** The weight of {@code term}: 0 for a word of all texts, the higher the rarer. */
  public double of(String term) {
    double share =
        (texts.getOrDefault(term, 0) + trust * expected.applyAsDouble(term)) / (count + trust);
    return Math.max(0, -Math.log(share));
  }

  /** The number of texts at hand that hold {@code term}. */
  public int texts(String term) {
    return texts.getOrDefault(term, 0);
  }
}
