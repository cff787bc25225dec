package org.stemma.model;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model without its zeros, for scoring only. Adds the same numbers in the
 * same order as the library's full matrix, so scores are equal to the last bit.
 *
 * <p>All that belongs to one feature lies in one block: how many weights, their labels (four to an
 * integer), the weights. The place of its block is the number by which the feature is known; that
 * of the bias, the library's feature 0, is 0.
 */
final class SparseWeights {

  private static final int LABELS_IN_ONE = 4;
  private static final int LABEL_BITS = 8;
  private static final int LABEL_MASK = 0xFF;

  private final int labels;
  private final int[] blocks;

  private SparseWeights(int labelCount, int[] blocks) {
    this.labels = labelCount;
    this.blocks = blocks;
  }

  /**
   * The weights of {@code full}, which must be column-major with at most 256 labels.
   *
   * @param places receives the place of the block of each feature; 0 for one without weights
   */
  static SparseWeights of(MajorVector full, int[] places) {
    int labelCount = full.getLabelSize();
    int[] blocks = new int[full.getFeatureSize() + 2 * full.countNonZeroWeights() + 1];
    int end = 0;
    for (int feature = 0; feature < full.getFeatureSize(); feature++) {
      int kept = 0;
      for (int label = 0; label < labelCount; label++) {
        kept += full.get(feature * labelCount + label) == 0 ? 0 : 1;
      }
      if (kept > 0 || feature == 0) {
        places[feature] = end;
        end = block(full, feature, kept, blocks, end);
      }
    }
    return new SparseWeights(labelCount, Arrays.copyOf(blocks, end));
  }

  /** Writes the block of {@code feature}; one past its end. */
  private static int block(MajorVector full, int feature, int kept, int[] blocks, int start) {
    int labelCount = full.getLabelSize();
    int weights = start + 1 + packed(kept);
    blocks[start] = kept;
    int written = 0;
    for (int label = 0; label < labelCount; label++) {
      float weight = full.get(feature * labelCount + label);
      if (weight != 0) {
        int shift = LABEL_BITS * (written % LABELS_IN_ONE);
        blocks[start + 1 + written / LABELS_IN_ONE] |= label << shift;
        blocks[weights + written] = Float.floatToRawIntBits(weight);
        written++;
      }
    }
    return weights + kept;
  }

  private static int packed(int labels) {
    return (labels + LABELS_IN_ONE - 1) / LABELS_IN_ONE;
  }

  int labels() {
    return labels;
  }

  /**
   * Adds the weights of the features whose blocks lie at the first {@code count} of {@code places}.
   */
  void addScores(int[] places, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int at = places[i];
      int kept = blocks[at++];
      int weight = at + packed(kept);
      for (int left = kept; left > 0; left -= LABELS_IN_ONE) {
        int labels = blocks[at++];
        int last = weight + Math.min(left, LABELS_IN_ONE);
        while (weight < last) {
          scores[labels & LABEL_MASK] += Float.intBitsToFloat(blocks[weight++]);
          labels >>>= LABEL_BITS;
        }
      }
    }
  }

  void write(FlatWriter out) throws IOException {
    out.ints(new int[] {labels});
    out.ints(blocks);
  }

  static SparseWeights read(FlatReader in) {
    return new SparseWeights(in.ints()[0], in.ints());
  }
}
