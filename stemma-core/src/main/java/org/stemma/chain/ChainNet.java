package org.stemma.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.lexicon.Lexicon;

/**
 * A network of one hidden layer that tells from measures how likely two mentions are of one event.
 * Immutable and thread-safe.
 */
public final class ChainNet {

  /** Measures further from their mean count as this many deviations. As when the net was fitted. */
  private static final double FURTHEST = 4;

  private static final String HIDDEN = "(hidden)";
  private static final String OUTPUT = "(output)";

  /** One measure: its name, mean and deviation, and what each hidden unit makes of it. */
  private static final class Input {
    private final String name;
    private final double mean;
    private final double deviation;
    private final double[] weights;

    private Input(String name, double[] numbers) {
      this.name = name;
      this.mean = numbers[0];
      this.deviation = numbers[1];
      this.weights = from(numbers, 2);
    }
  }

  private final List<Input> inputs = new ArrayList<>();
  private double[] hidden = {};
  private double[] output = {};
  private double bias;

  private ChainNet(List<List<String>> rows) {
    for (List<String> row : rows) {
      double[] numbers = row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
      switch (row.get(0)) {
        case HIDDEN -> hidden = numbers;
        case OUTPUT -> {
          bias = numbers[0];
          output = from(numbers, 1);
        }
        default -> inputs.add(new Input(row.get(0), numbers));
      }
    }
    if (hidden.length == 0
        || output.length != hidden.length
        || inputs.stream().anyMatch(i -> i.weights.length != hidden.length)) {
      throw new IllegalArgumentException("rows of a net of " + hidden.length + " units differ");
    }
  }

  private static double[] from(double[] numbers, int start) {
    return Arrays.copyOfRange(numbers, start, numbers.length);
  }

  /** The net fitted to all of ECB+ but its test part ({@code event-chains.tsv}). */
  public static ChainNet fitted() {
    return of(Lexicon.ENGLISH.rows("event-chains.tsv"));
  }

  /**
   * A net.
   *
   * @param rows of each measure its name, mean, deviation and weight for each hidden unit; of
   *     {@code (hidden)} the bias of each unit; of {@code (output)} the bias and the weight of each
   *     unit
   * @throws IllegalArgumentException if rows differ in length or one is no number
   */
  public static ChainNet of(List<List<String>> rows) {
    return new ChainNet(rows);
  }

  /** The measures that it asks for, in their order. */
  public List<String> names() {
    return inputs.stream().map(input -> input.name).toList();
  }

  /**
   * From 0 to 1.
   *
   * @param measures by {@link #names}
   */
  public double likelihood(double[] measures) {
    double[] sums = hidden.clone();
    for (int i = 0; i < measures.length; i++) {
      Input input = inputs.get(i);
      double apart = (measures[i] - input.mean) / input.deviation;
      double held = Math.max(-FURTHEST, Math.min(FURTHEST, apart));
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] += held * input.weights[unit];
      }
    }
    double sum = bias;
    for (int unit = 0; unit < sums.length; unit++) {
      sum += Math.max(0, sums[unit]) * output[unit];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
