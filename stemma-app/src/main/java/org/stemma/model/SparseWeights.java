package org.stemma.model;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;

/**
 * The weights of a linear model, for scoring only, almost without its zeros. Adds the same numbers
 * in the same order to each label as the library's full matrix, so scores are equal to the last
 * bit.
 *
 * <p>All that belongs to one feature lies in one block: how many weights, their labels (four to a
 * number, as bits), the weights. A feature with weights for many labels has them for all, zeros
 * too, and no labels: processors add several in a row at a time. The place of its block is the
 * number by which the feature is known; that of the bias, the library's feature 0, is 0.
 */
final class SparseWeights {

  private static final int LABELS_IN_ONE = 4;
  private static final int LABEL_BITS = 8;
  private static final int LABEL_MASK = 0xFF;

  /** The bits of packed labels are no number that processors may change only below this. */
  private static final int MOST_LABELS = 255;

  /**
   * A block holds all labels if it has weights for at least one in so many. At 2 and 4 parsing took
   * the same time, 1.24 times less than without such blocks (ten PolNeAR articles, medians of ten
   * passes by turns in one process, 2026-11-29); 4 takes 10 MB more, at 8 a place would not fit its
   * 24 bits.
   */
  private static final int SHARE_OF_FULL = 2;

  private final int labels;

  /** Counts and labels as the bits of a number. */
  private final float[] blocks;

  private SparseWeights(int labels, float[] blocks) {
    this.labels = labels;
    this.blocks = blocks;
  }

  /**
   * The weights of {@code full}, which must be column-major with fewer than 256 labels.
   *
   * @param places receives the place of the block of each feature; 0 for one without weights
   */
  static SparseWeights of(MajorVector full, int[] places) {
    int labels = full.getLabelSize();
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException(labels + " labels");
    }
    int[] kept = new int[full.getFeatureSize()];
    int size = 0;
    for (int feature = 0; feature < kept.length; feature++) {
      for (int label = 0; label < labels; label++) {
        kept[feature] += full.get(feature * labels + label) == 0 ? 0 : 1;
      }
      if (kept[feature] > 0 || feature == 0) {
        places[feature] = size;
        size +=
            isFull(kept[feature], labels) ? 1 + labels : 1 + packed(kept[feature]) + kept[feature];
      }
    }
    float[] blocks = new float[size];
    for (int feature = 0; feature < kept.length; feature++) {
      if (isFull(kept[feature], labels)) {
        blocks[places[feature]] = number(labels);
        for (int label = 0; label < labels; label++) {
          blocks[places[feature] + 1 + label] = full.get(feature * labels + label);
        }
      } else if (kept[feature] > 0) {
        putFew(full, feature, kept[feature], blocks, places[feature]);
      }
    }
    return new SparseWeights(labels, blocks);
  }

  private static boolean isFull(int kept, int labels) {
    return kept * SHARE_OF_FULL >= labels;
  }

  private static void putFew(MajorVector full, int feature, int kept, float[] blocks, int start) {
    int labels = full.getLabelSize();
    blocks[start] = number(kept);
    int weights = start + 1 + packed(kept);
    int written = 0;
    for (int label = 0; label < labels; label++) {
      float weight = full.get(feature * labels + label);
      if (weight != 0) {
        int at = start + 1 + written / LABELS_IN_ONE;
        int shift = LABEL_BITS * (written % LABELS_IN_ONE);
        blocks[at] = number(bits(blocks[at]) | (label << shift));
        blocks[weights + written] = weight;
        written++;
      }
    }
  }

  private static int packed(int labels) {
    return (labels + LABELS_IN_ONE - 1) / LABELS_IN_ONE;
  }

  private static float number(int bits) {
    return Float.intBitsToFloat(bits);
  }

  private static int bits(float number) {
    return Float.floatToRawIntBits(number);
  }

  int labels() {
    return labels;
  }

  /**
   * Adds the weights of the features whose blocks lie at {@code places}. Looks at the beginnings of
   * all blocks before it adds one, so that the processor waits for many at once.
   */
  void addScores(int[] places, float[] scores) {
    int[] kept = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      kept[i] = bits(blocks[places[i]]);
    }
    for (int i = 0; i < places.length; i++) {
      if (kept[i] == labels) {
        addAll(places[i] + 1, scores);
      } else {
        addFew(places[i] + 1, kept[i], scores);
      }
    }
  }

  private void addAll(int from, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += blocks[from + label];
    }
  }

  private void addFew(int from, int kept, float[] scores) {
    int at = from;
    int weight = from + packed(kept);
    for (int left = kept; left > 0; left -= LABELS_IN_ONE) {
      int some = bits(blocks[at++]);
      int last = weight + Math.min(left, LABELS_IN_ONE);
      while (weight < last) {
        scores[some & LABEL_MASK] += blocks[weight++];
        some >>>= LABEL_BITS;
      }
    }
  }

  void write(FlatWriter out) throws IOException {
    out.ints(new int[] {labels});
    out.floats(blocks);
  }

  static SparseWeights read(FlatReader in) {
    return new SparseWeights(in.ints()[0], in.floats());
  }
}
