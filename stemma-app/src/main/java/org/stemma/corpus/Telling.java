package org.stemma.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A text as sentences of wordings, so that it can be said again in other words. Immutable. */
record Telling(List<Said> sentences) {

  /** Begins the name of what stands in the place of a fact that was misread. */
  static final String WRONG = "not ";

  Telling {
    sentences = List.copyOf(sentences);
  }

  /** Each word that can be said otherwise is, with the probability {@code share} in [0,1]. */
  Telling reworded(double share, RandomGenerator random) {
    return each(w -> w.hasOtherWays() && random.nextDouble() < share ? w.otherwise(random) : w);
  }

  private Telling each(UnaryOperator<Wording> change) {
    return new Telling(
        sentences.stream()
            .map(s -> new Said(s.id(), s.words().stream().map(change).toList()))
            .toList());
  }

  Telling first(int count) {
    return new Telling(sentences.subList(0, Math.min(count, sentences.size())));
  }

  Telling last(int count) {
    return new Telling(sentences.subList(Math.max(0, sentences.size() - count), sentences.size()));
  }

  Telling without(int sentence) {
    List<Said> kept = new ArrayList<>(sentences);
    kept.remove(sentence);
    return new Telling(kept);
  }

  Telling then(Telling other) {
    List<Said> all = new ArrayList<>(sentences);
    all.addAll(other.sentences);
    return new Telling(all);
  }

  /** The parts of {@code size} sentences in another order. */
  Telling reordered(int size, RandomGenerator random) {
    List<List<Said>> parts = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at += size) {
      parts.add(sentences.subList(at, Math.min(sentences.size(), at + size)));
    }
    for (int at = parts.size() - 1; at > 0; at--) {
      parts.add(parts.remove(random.nextInt(at + 1)));
    }
    return new Telling(parts.stream().flatMap(List::stream).toList());
  }

  /** With {@code words}, which state {@code now}, in the place of the words that state a fact. */
  Telling restated(String fact, String words, String now) {
    return each(w -> w.fact().equals(fact) ? new Wording(List.of(words), 0, now) : w);
  }

  /**
   * All by which one telling can differ from another of the same origin: for each sentence which
   * follows it, for each of its words that can be said otherwise or that state a fact what is said.
   */
  Set<String> readings() {
    TreeSet<String> found = new TreeSet<>();
    for (int at = 0; at < sentences.size(); at++) {
      Said said = sentences.get(at);
      found.add(said.id() + " > " + (at + 1 < sentences.size() ? sentences.get(at + 1).id() : ""));
      for (int word = 0; word < said.words().size(); word++) {
        Wording wording = said.words().get(word);
        if (wording.hasOtherWays() || !wording.fact().isEmpty()) {
          found.add(said.id() + " " + word + " " + wording.words());
        }
      }
    }
    return found;
  }

  /** The words that state {@code fact}; empty if none do. */
  String valueOf(String fact) {
    return sentences.stream()
        .flatMap(s -> s.words().stream())
        .filter(w -> w.fact().equals(fact))
        .map(Wording::words)
        .findFirst()
        .orElse("");
  }

  Set<String> facts() {
    return sentences.stream()
        .flatMap(s -> s.words().stream())
        .map(Wording::fact)
        .filter(f -> !f.isEmpty() && !f.startsWith(WRONG))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lines of two sentences each. */
  List<String> paragraphs() {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at += 2) {
      lines.add(
          sentences.subList(at, Math.min(sentences.size(), at + 2)).stream()
              .map(Said::text)
              .collect(Collectors.joining(" ")));
    }
    return lines;
  }
}
