package org.stemma.eval.chain;

import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.WordVectors;

/** Where words and sets of words point in the space of word vectors, as vectors of length 1. */
final class Directions {

  private static final double[] NOWHERE = {};

  private final WordVectors vectors;
  private final Rarity rarity;

  Directions(WordVectors vectors, Rarity rarity) {
    this.vectors = vectors;
    this.rarity = rarity;
  }

  /** Of the lemma, or else of the word as written; empty if neither is known. */
  double[] of(Telling telling) {
    Optional<float[]> vector =
        vectors.of(telling.lemma()).or(() -> vectors.of(telling.head().lower()));
    return vector.map(v -> unit(sum(NOWHERE, v, 1))).orElse(NOWHERE);
  }

  /** Of all together, each by its rarity. */
  double[] of(Set<String> words) {
    double[] sum = NOWHERE;
    for (String word : words) {
      Optional<float[]> vector = vectors.of(word);
      if (vector.isPresent()) {
        double length = length(vector.get());
        sum = length == 0 ? sum : sum(sum, vector.get(), rarity.of(word) / length);
      }
    }
    return unit(sum);
  }

  /** The cosine; 0 if one points nowhere. */
  static double cosine(double[] a, double[] b) {
    double product = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      product += a[i] * b[i];
    }
    return product;
  }

  private static double length(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    return Math.sqrt(squares);
  }

  private static double[] sum(double[] sum, float[] vector, double weight) {
    double[] next = new double[vector.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = (i < sum.length ? sum[i] : 0) + weight * vector[i];
    }
    return next;
  }

  private static double[] unit(double[] sum) {
    double squares = 0;
    for (double x : sum) {
      squares += x * x;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    double[] unit = new double[sum.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = sum[i] / length;
    }
    return unit;
  }
}
