package org.stemma.model;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/**
 * The weights of one tagger or parser, for scoring only. Adds the same numbers in the same order to
 * each label as the library does, so scores are equal to the last bit.
 */
final class FlatWeights extends WeightVector {

  private static final long serialVersionUID = 1L;

  private final transient SparseWeights sparse;

  /** Of dense features: all labels of the first, all labels of the second, ... */
  private final transient float[] dense;

  private final int labels;

  /**
   * @param small the library's, with dense weights only
   */
  FlatWeights(SparseWeights sparse, WeightVector small) {
    this.sparse = sparse;
    labels = sparse.labels();
    MajorVector rows = small.getDenseWeightVector();
    int dimensions = rows.getFeatureSize();
    dense = new float[dimensions * labels];
    for (int i = 0; i < dense.length; i++) {
      dense[i] = rows.get(rows.indexOf(i % labels, i / labels));
    }
  }

  @Override
  public float[] scores(FeatureVector features) {
    FlatVector flat = (FlatVector) features;
    float[] scores = new float[labels];
    sparse.addScores(flat.places(), scores);
    if (flat.hasDenseVector()) {
      addDense(flat.getDenseVector(), scores);
    }
    return scores;
  }

  /** Label by label in the inner loop, which processors take several at a time. */
  private void addDense(float[] values, float[] scores) {
    for (int i = 0; i < values.length; i++) {
      float value = values[i];
      int at = i * labels;
      for (int label = 0; label < scores.length; label++) {
        scores[label] += dense[at + label] * value;
      }
    }
  }
}
