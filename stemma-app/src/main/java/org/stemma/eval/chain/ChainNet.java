package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.eval.lexicon.ResourceLines;

/**
 * A network of one hidden layer that tells from measures how likely two mentions are of one event.
 * Immutable and thread-safe.
 */
public final class ChainNet {

  /** Measures further from their mean count as this many deviations. As when the net was fitted. */
  private static final double FURTHEST = 4;

  private static final String HIDDEN = "(hidden)";
  private static final String OUTPUT = "(output)";

  /** Numbers of a measure before its weights. */
  private static final int SCALE = 2;

  /** One measure. */
  private record Input(String name, double mean, double deviation) {

    private Input {
      if (!(deviation > 0)) {
        throw new IllegalArgumentException("deviation " + deviation + " of " + name + " not > 0");
      }
    }

    private double scaled(double measure) {
      return Math.max(-FURTHEST, Math.min(FURTHEST, (measure - mean) / deviation));
    }
  }

  private final List<Input> inputs;

  /** By measure, what each hidden unit makes of it. */
  private final double[][] weights;

  private final double[] hidden;
  private final double[] output;
  private final double bias;

  private ChainNet(List<List<String>> rows) {
    List<List<String>> measures =
        rows.stream().filter(r -> !r.get(0).equals(HIDDEN) && !r.get(0).equals(OUTPUT)).toList();
    hidden = numbers(only(rows, HIDDEN));
    int units = hidden.length;
    if (units == 0) {
      throw new IllegalArgumentException("row " + HIDDEN + " has no unit");
    }
    double[] out = numbers(only(rows, OUTPUT), 1 + units);
    bias = out[0];
    output = Arrays.copyOfRange(out, 1, out.length);
    inputs = new ArrayList<>();
    weights = new double[measures.size()][];
    for (List<String> row : measures) {
      double[] numbers = numbers(row, SCALE + units);
      weights[inputs.size()] = Arrays.copyOfRange(numbers, SCALE, numbers.length);
      inputs.add(new Input(row.get(0), numbers[0], numbers[1]));
    }
  }

  private static List<String> only(List<List<String>> rows, String name) {
    List<List<String>> found = rows.stream().filter(row -> row.get(0).equals(name)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " rows " + name + ", must be 1");
    }
    return found.get(0);
  }

  private static double[] numbers(List<String> row) {
    return row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
  }

  private static double[] numbers(List<String> row, int size) {
    double[] numbers = numbers(row);
    if (numbers.length != size) {
      throw new IllegalArgumentException(
          "row " + row.get(0) + " has " + numbers.length + " numbers, must have " + size);
    }
    return numbers;
  }

  /** The net fitted to all of ECB+ but its test part ({@code event-chains.tsv}). */
  public static ChainNet fitted() {
    return of(ResourceLines.rows("event-chains.tsv"));
  }

  /**
   * A net.
   *
   * @param rows of each measure its name, mean, deviation and weight for each hidden unit; of
   *     {@code (hidden)} the bias of each unit; of {@code (output)} the bias and the weight of each
   *     unit
   * @throws IllegalArgumentException if there is not one row {@code (hidden)} and one {@code
   *     (output)}, if there is no unit, if rows differ in units, if a deviation is not above 0 or
   *     what should be one is no number
   */
  public static ChainNet of(List<List<String>> rows) {
    return new ChainNet(rows);
  }

  /** The measures that it asks for, in their order. */
  public List<String> names() {
    return inputs.stream().map(Input::name).toList();
  }

  /**
   * From 0 to 1.
   *
   * @param measures by {@link #names}
   * @throws IllegalArgumentException if there are more or fewer than names
   */
  public double likelihood(double[] measures) {
    if (measures.length != inputs.size()) {
      throw new IllegalArgumentException(measures.length + " measures, must be " + inputs.size());
    }
    double[] sums = hidden.clone();
    for (int i = 0; i < measures.length; i++) {
      double held = inputs.get(i).scaled(measures[i]);
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] += held * weights[i][unit];
      }
    }
    double sum = bias;
    for (int unit = 0; unit < sums.length; unit++) {
      sum += Math.max(0, sums[unit]) * output[unit];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
