package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's feature template with its features in flat tables. A feature is numbered by the
 * place of its weights, see {@link SparseWeights}.
 */
final class FlatFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private final transient List<FeatureNumbers> types;

  /**
   * @param single features of one value each, as lists of joined fields
   * @param sets features of several values each
   * @param vectors dense features
   * @param types the values of each type of feature, in the library's order: sets first, then
   *     single features
   */
  FlatFeatures(
      List<FeatureItem[]> single,
      List<FeatureItem> sets,
      List<FeatureItem> vectors,
      List<FeatureNumbers> types) {
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
    int number = types.get(type).of(value);
    if (number != FeatureNumbers.NONE) {
      features.add(number, weight);
    }
  }
}
