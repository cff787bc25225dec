package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.IntBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library's feature template with the numbers of its features in flat tables. */
final class FlatFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  /** Values of one type of feature, and the number of each among all features. */
  static final class Type {
    private final StringTable values;
    private final IntBuffer numbers;

    Type(StringTable values, IntBuffer numbers) {
      this.values = values;
      this.numbers = numbers;
    }

    /** The number of the feature with this value, or -1. */
    int numberOf(String value) {
      int place = values.numberOf(value);
      return place < 0 ? -1 : numbers.get(place);
    }
  }

  private final transient List<Type> types;

  /**
   * @param single features of one value each, as lists of joined fields
   * @param sets features of several values each
   * @param vectors dense features
   * @param types in the library's order: sets first, then single features
   */
  FlatFeatures(
      List<FeatureItem[]> single,
      List<FeatureItem> sets,
      List<FeatureItem> vectors,
      List<Type> types) {
    super(null, new HyperParameter());
    single.forEach(this::add);
    sets.forEach(this::addSet);
    vectors.forEach(this::addWordEmbedding);
    this.types = List.copyOf(types);
  }

  @Override
  protected void add(
      SparseVector features, int type, @Nullable String value, float weight, boolean isTrain) {
    if (value == null || type >= types.size()) {
      return;
    }
    int number = types.get(type).numberOf(value);
    if (number > 0) {
      features.add(number, weight);
    }
  }
}
