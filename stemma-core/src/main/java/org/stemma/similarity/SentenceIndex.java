package org.stemma.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of a text by their words: made once for a text that is compared with many.
 * Immutable.
 */
public final class SentenceIndex {

  /** Shorter sentences are alike by chance. */
  private static final int SHORTEST = 5;

  private final List<Sentence> sentences;
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  private SentenceIndex(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      if (isCompared(sentences.get(i))) {
        for (int code : distinct(sentences.get(i))) {
          holders.computeIfAbsent(code, k -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** The index of {@code sentences}, each known by its place in the list, from 0. */
  public static SentenceIndex of(List<Sentence> sentences) {
    return new SentenceIndex(sentences);
  }

  private static Set<Integer> distinct(Sentence sentence) {
    Set<Integer> codes = new HashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      codes.add(sentence.code(at));
    }
    return codes;
  }

  /** Whether the sentence is long enough to tell something. */
  static boolean isCompared(Sentence sentence) {
    return sentence.size() >= SHORTEST;
  }

  List<Sentence> all() {
    return sentences;
  }

  Sentence get(int index) {
    return sentences.get(index);
  }

  /** For each sentence, by its index, the weight of the words of {@code other} that it has too. */
  Map<Integer, Double> shared(Sentence other) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int at = 0; at < other.size(); at++) {
      double weight = other.weight(at);
      for (int holder : holders.getOrDefault(other.code(at), List.of())) {
        shared.merge(holder, weight, Double::sum);
      }
    }
    return shared;
  }
}
