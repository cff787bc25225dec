package org.stemma.similarity;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighted terms of a text, sorted by term, of Euclidean length 1 (0 if empty). Immutable. */
public final class TermVector {

  private final String[] terms;
  private final double[] weights;

  private TermVector(String[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** A vector in the direction of {@code weights}; terms of weight 0 are left out. */
  public static TermVector of(Map<String, Double> weights) {
    TreeMap<String, Double> sorted = new TreeMap<>(weights);
    sorted.values().removeIf(w -> w == 0);
    String[] terms = sorted.keySet().toArray(String[]::new);
    double[] values = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
    double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return new TermVector(terms, values);
  }

  public int size() {
    return terms.length;
  }

  public String term(int index) {
    return terms[index];
  }

  public double weight(int index) {
    return weights[index];
  }

  /** The cosine of the angle between the two, in [0,1] for weights that are not negative. */
  public double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }
}
