package org.stemma.model;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import org.jspecify.annotations.Nullable;

/** The features of one state: places of their weights, in the library's order, each of value 1. */
final class FlatVector extends FeatureVector {

  private static final long serialVersionUID = 1L;

  /** The library adds its bias to it, which is 0. */
  private static final SparseVector NOTHING = new SparseVector();

  private final int[] places;

  FlatVector(int[] places, float @Nullable [] dense) {
    super(NOTHING, dense);
    this.places = places;
  }

  int[] places() {
    return places;
  }
}
