package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class FlatWeightsTest {

  private static final int LABELS = 7;
  private static final int FEATURES = 9;
  private static final int DIMENSIONS = 5;

  @Test
  void scoresLikeTheLibrary() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    WeightVector published = new WeightVector();
    ColumnMajorVector sparse = new ColumnMajorVector();
    sparse.expand(LABELS, FEATURES);
    RowMajorVector dense = new RowMajorVector();
    dense.expand(LABELS, DIMENSIONS);
    for (int i = 0; i < LABELS * FEATURES; i++) {
      sparse.set(i, random.nextFloat() - 0.5f);
    }
    for (int i = 0; i < LABELS * DIMENSIONS; i++) {
      dense.set(i, random.nextFloat() - 0.5f);
    }
    published.setSparseWeightVector(sparse);
    published.setDenseWeightVector(dense);
    int[] places = new int[FEATURES];
    FlatWeights flat = new FlatWeights(SparseWeights.of(sparse, places), published);
    SparseVector features = new SparseVector();
    features.add(4, 1);
    features.add(8, 1);
    float[] vector = {0.25f, -1.5f, 0.1f, 0, 3};
    int[] blocks = {places[4], places[8]};
    assertThat(flat.scores(new FlatVector(blocks, vector)))
        .isEqualTo(published.scores(new FeatureVector(features, vector)));
    assertThat(flat.scores(new FlatVector(blocks, null)))
        .isEqualTo(published.scores(new FeatureVector(features, null)));
  }
}
