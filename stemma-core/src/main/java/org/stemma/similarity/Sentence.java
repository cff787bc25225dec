package org.stemma.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sentence as compared: its words as codes, with how much each tells. Immutable. */
public final class Sentence {

  /** Longer ones are cut, so that comparing two costs a bounded amount. */
  private static final int LONGEST = 60;

  private final int first;
  private final int[] codes;
  private final double[] weights;
  private final double weight;
  private final Set<Integer> marks;
  private final Set<Integer> numbers;

  private Sentence(
      int first, int[] codes, double[] weights, Set<Integer> marks, Set<Integer> numbers) {
    this.first = first;
    this.codes = codes;
    this.weights = weights;
    this.weight = Arrays.stream(weights).sum();
    this.marks = Set.copyOf(marks);
    this.numbers = Set.copyOf(numbers);
  }

  /**
   * The sentences of a text: they end where a stop or a line's end stands between two tokens.
   *
   * @param tokens in order
   * @param weights one a token
   */
  public static List<Sentence> of(String text, List<Token> tokens, List<Double> weights) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      if (at == tokens.size()
          || at - first == LONGEST
          || ends(text, tokens.get(at - 1).span().end(), tokens.get(at).span().start())) {
        sentences.add(of(text, tokens, weights, first, at));
        first = at;
      }
    }
    return List.copyOf(sentences);
  }

  private static Sentence of(
      String text, List<Token> tokens, List<Double> weights, int first, int end) {
    int[] codes = new int[end - first];
    double[] heavy = new double[end - first];
    Set<Integer> marks = new TreeSet<>();
    Set<Integer> numbers = new TreeSet<>();
    for (int at = first; at < end; at++) {
      codes[at - first] = tokens.get(at).form().hashCode();
      heavy[at - first] = weights.get(at);
      Token token = tokens.get(at);
      boolean capital = Character.isUpperCase(text.codePointAt(token.span().start()));
      if (token.isNumber() || capital && at > first) {
        marks.add(codes[at - first]);
      }
      if (token.isNumber()) {
        numbers.add(codes[at - first]);
      }
    }
    return new Sentence(first, codes, heavy, marks, numbers);
  }

  private static boolean ends(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      switch (text.charAt(at)) {
        case '.', '!', '?', '\n', '。', '！', '？', '؟', '।' -> {
          return true;
        }
        default -> {
          // within a sentence
        }
      }
    }
    return false;
  }

  /** Index of its first token in the text. */
  public int first() {
    return first;
  }

  /** The sum of the weights of its words. */
  public double weight() {
    return weight;
  }

  /** Codes of its numbers, and of its words with a capital but the first. */
  public Set<Integer> marks() {
    return marks;
  }

  /** Those of its {@link #marks} that weigh {@code least} at least. */
  public Set<Integer> marks(double least) {
    Set<Integer> found = new HashSet<>();
    for (int at = 0; at < codes.length; at++) {
      if (weights[at] >= least && marks.contains(codes[at])) {
        found.add(codes[at]);
      }
    }
    return found;
  }

  /** Its names, numbers and days: {@link #marks} that stand side by side are one. */
  Set<Set<Integer>> particulars() {
    Set<Set<Integer>> found = new HashSet<>();
    Set<Integer> open = new TreeSet<>();
    for (int code : codes) {
      if (marks.contains(code)) {
        open.add(code);
      } else if (!open.isEmpty()) {
        found.add(Set.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      found.add(Set.copyOf(open));
    }
    return found;
  }

  /** Codes of its numbers. */
  Set<Integer> numbers() {
    return numbers;
  }

  /** The code of the word at {@code index}: equal for equal forms. */
  int code(int index) {
    return codes[index];
  }

  /** How much the word at {@code index} tells, above 0. */
  double weight(int index) {
    return weights[index];
  }

  /**
   * Equal for the same words in the same order, and hardly ever for others: 64 bits, as a
   * collection may hold more sentences than 32 bits tell apart.
   */
  public long code() {
    long code = codes.length;
    for (int word : codes) {
      code = (code ^ word) * SharedRuns.MIX;
      code ^= code >>> 32;
    }
    return code;
  }

  public int size() {
    return codes.length;
  }

  /**
   * The weight of the words that both have in the same order, as many as can be (the heaviest
   * common subsequence).
   */
  public double shared(Sentence other) {
    double[] above = new double[other.codes.length + 1];
    double[] row = new double[other.codes.length + 1];
    for (int i = 0; i < codes.length; i++) {
      for (int j = 0; j < other.codes.length; j++) {
        row[j + 1] =
            codes[i] == other.codes[j] ? above[j] + weights[i] : Math.max(above[j + 1], row[j]);
      }
      double[] next = above;
      above = row;
      row = next;
    }
    return above[other.codes.length];
  }

  /** Whether each has names and numbers of its own, more than both have in common. */
  public boolean differs(Sentence other) {
    long common = marks.stream().filter(other.marks::contains).count();
    return marks.size() - common > common && other.marks.size() - common > common;
  }
}
