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

  private static final int[] NO_PLACES = {};

  private final transient FeatureNumbers numbers;

  /** One item for each different word. */
  private final transient List<FeatureItem> words = new ArrayList<>();

  /** The different texts that single features are made of. */
  private final transient List<FeatureItem> texts = new ArrayList<>();

  /** Of each set feature. */
  private final transient List<GroupPlaces> groupPlaces = new ArrayList<>();

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
   * @param groups how many {@link WordGroup}s there are
   */
  FlatFeatures(
      List<FeatureItem[]> single,
      List<FeatureItem> sets,
      List<FeatureItem> vectors,
      FeatureNumbers numbers,
      int groups) {
    super(null, new HyperParameter());
    single.forEach(this::add);
    sets.forEach(this::addSet);
    vectors.forEach(this::addWordEmbedding);
    this.numbers = numbers;
    for (int type = 0; type < sets.size(); type++) {
      groupPlaces.add(new GroupPlaces(numbers, type, groups));
    }
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
    int[][] sets = new int[wordsOfSets.length][];
    int before = 0;
    for (int i = 0; i < sets.length; i++) {
      WordNode node = nodes[wordsOfSets[i]];
      sets[i] = node == null ? NO_PLACES : placesOfSet(state, i, node);
      before += sets[i].length;
    }
    int[] places = new int[joined.length];
    int count = single(keys(state, nodes), places);
    int[] all = new int[before + count];
    int at = 0;
    for (int[] set : sets) {
      System.arraycopy(set, 0, all, at, set.length);
      at += set.length;
    }
    System.arraycopy(places, 0, all, before, count);
    return new FlatVector(all, createDenseVector(state));
  }

  private int[] placesOfSet(S state, int type, WordNode node) {
    Collection<String> set = getFeatures(state, feature_set.get(type), node);
    if (set instanceof WordGroup group) {
      return groupPlaces.get(type).of(group);
    }
    return set == null ? NO_PLACES : numbers.of(type, set);
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

  /** Fills {@code places} from the front; how many. */
  private int single(@Nullable TextKey[] keys, int[] places) {
    long[] hashes = new long[joined.length];
    int count = 0;
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
          places[count] = wordsOfSets.length + i;
          hashes[count++] = hash;
        }
      }
    }
    return numbers.of(places, hashes, count);
  }
}
