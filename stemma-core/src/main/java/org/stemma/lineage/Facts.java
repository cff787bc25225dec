package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.similarity.Sentence;
import org.stemma.similarity.Token;
import org.stemma.story.WordExpectation;

/**
 * What a segment tells, sentence by sentence: its names, numbers and rare words, by the letters
 * they begin with. Who rewrites a report in other words keeps these. Immutable.
 *
 * @param told one a sentence that tells something, in order
 * @param stems all of them
 * @param weight their weight, each in every sentence that has it
 */
record Facts(List<Told> told, Set<Integer> stems, double weight) {

  /** Letters by which forms of one word are known, as in {@code Nearness}. */
  private static final int STEM = 6;

  /** Least weight of a word: that of words in fewer than one report in twenty. */
  private static final double RARE = 3;

  /** Words of fewer letters are names or numbers, or words of grammar in languages without list. */
  private static final int SHORTEST = 4;

  /** Later sentences are left out, so that comparing two texts costs a bounded amount. */
  private static final int MOST = 120;

  Facts {
    told = List.copyOf(told);
    stems = Set.copyOf(stems);
  }

  /**
   * What one sentence tells, or two in a row.
   *
   * @param first index of the (first) sentence in its witness
   * @param last index of the last one
   * @param weights of each stem, above 0
   * @param marks those that are names or numbers
   * @param weight of all stems
   */
  record Told(
      int first, int last, Map<Integer, Double> weights, Set<Integer> marks, double weight) {

    static Told of(int first, int last, Map<Integer, Double> weights, Set<Integer> marks) {
      double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
      return new Told(first, last, weights, marks, sum);
    }

    /** This and the next one. */
    Told with(Told next) {
      Map<Integer, Double> both = new HashMap<>(weights);
      both.putAll(next.weights);
      Set<Integer> names = new HashSet<>(marks);
      names.addAll(next.marks);
      return of(first, next.last, both, names);
    }
  }

  static Facts of(Witness witness) {
    List<Told> told = new ArrayList<>();
    Set<Integer> stems = new HashSet<>();
    double weight = 0;
    for (int at = 0; at < witness.sentences().size() && told.size() < MOST; at++) {
      Told one = told(witness, at);
      if (!one.weights().isEmpty()) {
        told.add(one);
        stems.addAll(one.weights().keySet());
        weight += one.weight();
      }
    }
    return new Facts(told, stems, weight);
  }

  private static Told told(Witness witness, int index) {
    Sentence sentence = witness.sentences().get(index);
    String text = witness.text().reading().article().text();
    Map<Integer, Double> weights = new HashMap<>();
    Set<Integer> marks = new HashSet<>();
    for (Token token : witness.prose().subList(sentence.first(), end(sentence))) {
      String form = token.form();
      boolean mark =
          token.isNumber() || Character.isUpperCase(text.codePointAt(token.span().start()));
      double weight = -Math.log(WordExpectation.ENGLISH.of(form));
      if (!witness.isGap(token)
          && (token.isNumber() || weight >= RARE && (mark || form.length() >= SHORTEST))) {
        int stem = form.substring(0, Math.min(STEM, form.length())).hashCode();
        weights.put(stem, weight);
        if (mark) {
          marks.add(stem);
        }
      }
    }
    return Told.of(index, index, weights, marks);
  }

  private static int end(Sentence sentence) {
    return sentence.first() + sentence.size();
  }

  /** The weight of what {@code other} tells anywhere too. */
  double within(Facts other) {
    double sum = 0;
    for (Told one : told) {
      for (Map.Entry<Integer, Double> entry : one.weights().entrySet()) {
        sum += other.stems.contains(entry.getKey()) ? entry.getValue() : 0;
      }
    }
    return sum;
  }
}
