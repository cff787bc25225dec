package org.stemma.model;

import java.io.IOException;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The library's maximum-entropy model of languages in flat tables that stay in the mapped file. Its
 * own form takes most of a second to read. Adds the same numbers in the same order, so
 * probabilities are equal to the last bit.
 */
final class FlatLanguageModel extends AbstractModel {

  private final StringTable features;

  /** Place of each feature's first weight, and one past the last. */
  private final IntBuffer starts;

  /** Outcome of each weight. */
  private final IntBuffer labels;

  private final DoubleBuffer weights;

  private FlatLanguageModel(String[] outcomes, FlatReader in) {
    super(new Context[0], new String[0], Map.of(), outcomes);
    features = StringTable.read(in);
    starts = in.mappedInts();
    labels = in.mappedInts();
    weights = in.mappedDoubles();
  }

  static FlatLanguageModel read(FlatReader in) {
    StringTable names = StringTable.read(in);
    String[] outcomes = new String[names.size()];
    Arrays.setAll(outcomes, names::string);
    return new FlatLanguageModel(outcomes, in);
  }

  @SuppressWarnings("unchecked") // documented by the library: contexts, names to contexts, outcomes
  static void write(AbstractModel model, FlatWriter out) throws IOException {
    Object[] parts = model.getDataStructures();
    Map<String, Context> byName = (Map<String, Context>) parts[1];
    StringTable.of(List.of((String[]) parts[2])).write(out);
    StringTable.of(List.copyOf(byName.keySet())).write(out);
    int[] starts = new int[byName.size() + 1];
    List<Integer> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    int feature = 0;
    for (Context context : byName.values()) {
      for (int k = 0; k < context.getOutcomes().length; k++) {
        labels.add(context.getOutcomes()[k]);
        weights.add(context.getParameters()[k]);
      }
      feature++;
      starts[feature] = labels.size();
    }
    out.ints(starts);
    out.ints(labels.stream().mapToInt(Integer::intValue).toArray());
    out.doubles(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    double[] sums = new double[getNumOutcomes()];
    Arrays.fill(sums, Math.log(1.0 / getNumOutcomes())); // the library's uniform prior
    for (int i = 0; i < context.length; i++) {
      int feature = features.numberOf(context[i]);
      if (feature >= 0) {
        for (int at = starts.get(feature); at < starts.get(feature + 1); at++) {
          sums[labels.get(at)] += weights.get(at) * values[i];
        }
      }
    }
    return shares(sums);
  }

  private static double[] shares(double[] sums) {
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  @Override
  public double[] eval(String[] context) {
    float[] once = new float[context.length];
    Arrays.fill(once, 1);
    return eval(context, once);
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    double[] shares = eval(context);
    System.arraycopy(shares, 0, probabilities, 0, shares.length);
    return probabilities;
  }
}
