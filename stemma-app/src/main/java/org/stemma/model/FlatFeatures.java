package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's feature template with its features in flat tables. A feature is numbered by the
 * place of its weights, see {@link SparseWeights}.
 *
 * <p>Many features ask for the same word, and many for the same text of it: each is found once a
 * state. Joined texts are never written, their hash follows from those of the parts.
 */
final class FlatFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private static final long serialVersionUID = 1L;

  private final transient FeatureNumbers numbers;

  /** One item for each different word. */
  private final transient List<FeatureItem> words = new ArrayList<>();

  /** The different texts that single features are made of. */
  private final transient List<FeatureItem> texts = new ArrayList<>();

  private final int[] wordsOfTexts;
  private final int[] wordsOfSets;

  /** The texts of each single feature. */
  private final int[][] joined;

  /**
   * @param single features of one value each, as lists of joined fields
   * @param sets features of several values each
   * @param vectors dense features
   * @param numbers of the values of each type of feature, in the library's order: sets first, then
   *     single features
   */
  FlatFeatures(
      List<FeatureItem[]> single,
      List<FeatureItem> sets,
      List<FeatureItem> vectors,
      FeatureNumbers numbers) {
    super(null, new HyperParameter());
    single.forEach(this::add);
    sets.forEach(this::addSet);
    vectors.forEach(this::addWordEmbedding);
    this.numbers = numbers;
    wordsOfSets = sets.stream().mapToInt(this::word).toArray();
    joined = new int[Math.min(single.size(), numbers.types() - sets.size())][];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = new int[single.get(i).length];
      for (int k = 0; k < joined[i].length; k++) {
        joined[i][k] = text(single.get(i)[k]);
      }
    }
    wordsOfTexts = texts.stream().mapToInt(this::word).toArray();
  }

  private int word(FeatureItem item) {
    for (int i = 0; i < words.size(); i++) {
      FeatureItem known = words.get(i);
      if (known.source == item.source
          && known.relation == item.relation
          && known.window == item.window) {
        return i;
      }
    }
    words.add(item);
    return words.size() - 1;
  }

  private int text(FeatureItem item) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).toString().equals(item.toString())) {
        return i;
      }
    }
    texts.add(item);
    return texts.size() - 1;
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean isTrain) {
    @Nullable WordNode[] nodes = new @Nullable WordNode[words.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (WordNode) state.getNode(words.get(i));
    }
    List<@Nullable Collection<String>> sets = new ArrayList<>(wordsOfSets.length);
    int most = joined.length;
    for (int i = 0; i < wordsOfSets.length; i++) {
      WordNode node = nodes[wordsOfSets[i]];
      Collection<String> set = node == null ? null : getFeatures(state, feature_set.get(i), node);
      sets.add(set);
      most += set == null ? 0 : set.size();
    }
    long[] hashes = new long[most];
    int[] types = new int[most];
    int count = 0;
    for (int i = 0; i < wordsOfSets.length; i++) {
      Collection<String> set = sets.get(i);
      if (set != null) {
        for (String value : set) {
          types[count] = i;
          hashes[count++] = TextKey.of(value).hash();
        }
      }
    }
    count = addSingle(keys(state, nodes), types, hashes, count);
    count = numbers.of(types, hashes, count);
    return new FlatVector(types, count, createDenseVector(state));
  }

  private @Nullable TextKey[] keys(S state, @Nullable WordNode[] nodes) {
    @Nullable TextKey[] keys = new @Nullable TextKey[wordsOfTexts.length];
    for (int i = 0; i < keys.length; i++) {
      WordNode node = nodes[wordsOfTexts[i]];
      keys[i] = node == null ? null : key(state, texts.get(i), node);
    }
    return keys;
  }

  private @Nullable TextKey key(S state, FeatureItem item, WordNode node) {
    TextKey key = node.key(item.field);
    if (key != null) {
      return key;
    }
    String text = getFeature(state, item, node);
    return text == null ? null : TextKey.of(text);
  }

  private int addSingle(@Nullable TextKey[] keys, int[] types, long[] hashes, int from) {
    int count = from;
    for (int i = 0; i < joined.length; i++) {
      int[] parts = joined[i];
      TextKey key = keys[parts[0]];
      if (key != null) {
        long hash = key.hash();
        int k = 1;
        while (k < parts.length && (key = keys[parts[k]]) != null) {
          hash = key.after(hash);
          k++;
        }
        if (k == parts.length) {
          types[count] = wordsOfSets.length + i;
          hashes[count++] = hash;
        }
      }
    }
    return count;
  }
}
