package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads one tagger or parser: the library's own object without its two large parts (a
 * few kilobytes, as Java writes objects), then features and weights in flat tables.
 */
final class FlatComponent {

  /** What the small part may hold; anything else in the file is refused. */
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.ArrayList;java.lang.*;!*");

  private FlatComponent() {}

  static <S extends NLPState<NLPNode>> void write(
      OnlineComponent<NLPNode, S> component, FlatWriter out) throws IOException {
    FeatureTemplate<NLPNode, S> template = component.getFeatureTemplate();
    WeightVector weights = component.getOptimizer().getWeightVector();
    MajorVector full = weights.getSparseWeightVector();
    try {
      component.setFeatureTemplate(null);
      weights.setSparseWeightVector(new ColumnMajorVector());
      out.bytes(serialized(component));
    } finally {
      component.setFeatureTemplate(template);
      weights.setSparseWeightVector(full);
    }
    out.bytes(serialized(new ArrayList<>(template.getFeatureList())));
    out.bytes(serialized(new ArrayList<>(template.getSetFeatureList())));
    out.bytes(serialized(new ArrayList<>(template.getEmbeddingFeatureList())));
    int[] places = new int[full.getFeatureSize()];
    SparseWeights sparse = SparseWeights.of(full, places);
    List<Object2IntMap<String>> types = featureMap(template).getIndexMaps();
    List<List<String>> values = new ArrayList<>();
    List<int[]> numbers = new ArrayList<>();
    for (Object2IntMap<String> type : types) {
      List<String> strings = List.copyOf(type.keySet());
      values.add(strings);
      numbers.add(strings.stream().mapToInt(v -> place(places, type.getInt(v))).toArray());
    }
    FeatureNumbers.of(values, numbers).write(out);
    sparse.write(out);
  }

  /** A feature that was met in training but got no weight has no place. */
  private static int place(int[] places, int feature) {
    return feature > 0 && feature < places.length ? places[feature] : FeatureNumbers.NONE;
  }

  /**
   * @param groups how many groups of clusters words have
   */
  @SuppressWarnings("unchecked") // what write() wrote, guarded by the file's checksum
  static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> read(FlatReader in, int groups)
      throws IOException {
    OnlineComponent<NLPNode, S> component = (OnlineComponent<NLPNode, S>) object(in.bytes());
    List<FeatureItem[]> single = (List<FeatureItem[]>) object(in.bytes());
    List<FeatureItem> sets = (List<FeatureItem>) object(in.bytes());
    List<FeatureItem> vectors = (List<FeatureItem>) object(in.bytes());
    component.setFeatureTemplate(
        new FlatFeatures<>(single, sets, vectors, FeatureNumbers.read(in), groups));
    OnlineOptimizer optimizer = component.getOptimizer();
    if (optimizer.getBias() != 0 || optimizer.getWeightVector().hasActivationFunction()) {
      throw new IOException("another version of the library");
    }
    optimizer.setWeightVector(new FlatWeights(SparseWeights.read(in), optimizer.getWeightVector()));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  /** The library keeps the map to itself. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) throws IOException {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IOException("another version of the library", e);
    }
  }

  private static byte[] serialized(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object object(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(KNOWN);
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("another version of the library", e);
    }
  }
}
