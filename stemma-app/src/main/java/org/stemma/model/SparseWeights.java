package org.stemma.model;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model without its zeros, for scoring only. Adds the same numbers in the
 * same order as the library's full matrix, so scores are equal to the last bit.
 */
final class SparseWeights extends ColumnMajorVector {

  /** Place of each feature's first weight, and one past the last. */
  private final int[] starts;

  /** Label of each weight, unsigned. */
  private final byte[] labels;

  private final float[] values;

  private SparseWeights(int labelCount, int[] starts, byte[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
    setSizes(labelCount, starts.length - 1);
  }

  /** The same weights as {@code full}, which must be column-major with at most 256 labels. */
  static SparseWeights of(MajorVector full) {
    int labelCount = full.getLabelSize();
    int[] starts = new int[full.getFeatureSize() + 1];
    int kept = full.countNonZeroWeights();
    byte[] labels = new byte[kept];
    float[] values = new float[kept];
    int at = 0;
    for (int feature = 0; feature < full.getFeatureSize(); feature++) {
      for (int label = 0; label < labelCount; label++) {
        float weight = full.get(feature * labelCount + label);
        if (weight != 0) {
          labels[at] = (byte) label;
          values[at] = weight;
          at++;
        }
      }
      starts[feature + 1] = at;
    }
    return new SparseWeights(
        labelCount, starts, Arrays.copyOf(labels, at), Arrays.copyOf(values, at));
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < feature_size) {
        float value = item.getValue();
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          scores[labels[i] & 0xFF] += values[i] * value;
        }
      }
    }
  }

  void write(FlatWriter out) throws IOException {
    out.ints(new int[] {label_size});
    out.ints(starts);
    out.bytes(labels);
    out.floats(values);
  }

  static SparseWeights read(FlatReader in) {
    return new SparseWeights(in.ints()[0], in.ints(), in.bytes(), in.floats());
  }
}
