package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {

  private static final int LABELS = 11;
  private static final int FEATURES = 40;

  @Test
  void scoresLikeTheFullMatrix() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    ColumnMajorVector full = new ColumnMajorVector();
    full.expand(LABELS, FEATURES);
    for (int i = 0; i < LABELS * FEATURES; i++) {
      boolean kept = i / LABELS == 0 || random.nextInt(3) == 0;
      full.set(i, kept ? random.nextFloat() - 0.5f : 0);
    }
    int[] places = new int[FEATURES];
    SparseWeights sparse = SparseWeights.of(full, places);
    for (int round = 0; round < 20; round++) {
      SparseVector numbers = new SparseVector();
      int[] features = random.ints(5, 0, FEATURES).toArray();
      for (int feature : features) {
        numbers.add(feature, 1);
      }
      float[] expected = new float[LABELS];
      full.addScores(numbers, expected);
      float[] scores = new float[LABELS];
      sparse.addScores(Arrays.stream(features).map(f -> places[f]).toArray(), scores);
      assertThat(scores).isEqualTo(expected);
    }
  }
}
