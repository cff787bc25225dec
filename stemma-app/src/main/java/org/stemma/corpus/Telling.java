package org.stemma.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A text as sentences of wordings, so that it can be said again in other words. Immutable. */
record Telling(List<List<Wording>> sentences) {

  /** Begins the name of what stands in the place of a fact that was misread. */
  static final String WRONG = "not ";

  Telling {
    sentences = sentences.stream().map(List::copyOf).toList();
  }

  /** Each word that can be said otherwise is, with the probability {@code share} in [0,1]. */
  Telling reworded(double share, RandomGenerator random) {
    List<List<Wording>> said = new ArrayList<>();
    for (List<Wording> sentence : sentences) {
      said.add(
          sentence.stream()
              .map(w -> w.hasOtherWays() && random.nextDouble() < share ? w.otherwise() : w)
              .toList());
    }
    return new Telling(said);
  }

  Telling first(int count) {
    return new Telling(sentences.subList(0, Math.min(count, sentences.size())));
  }

  Telling last(int count) {
    return new Telling(sentences.subList(Math.max(0, sentences.size() - count), sentences.size()));
  }

  Telling without(int sentence) {
    List<List<Wording>> kept = new ArrayList<>(sentences);
    kept.remove(sentence);
    return new Telling(kept);
  }

  Telling then(Telling other) {
    List<List<Wording>> all = new ArrayList<>(sentences);
    all.addAll(other.sentences);
    return new Telling(all);
  }

  /** The parts of {@code size} sentences in another order. */
  Telling reordered(int size, RandomGenerator random) {
    List<List<List<Wording>>> parts = new ArrayList<>();
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
    List<List<Wording>> said = new ArrayList<>();
    for (List<Wording> sentence : sentences) {
      said.add(
          sentence.stream()
              .map(w -> w.fact().equals(fact) ? new Wording(List.of(words), 0, now) : w)
              .toList());
    }
    return new Telling(said);
  }

  /** The words that state {@code fact}; empty if none do. */
  String valueOf(String fact) {
    return sentences.stream()
        .flatMap(List::stream)
        .filter(w -> w.fact().equals(fact))
        .map(Wording::words)
        .findFirst()
        .orElse("");
  }

  Set<String> facts() {
    return sentences.stream()
        .flatMap(List::stream)
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
              .map(Telling::sentence)
              .collect(Collectors.joining(" ")));
    }
    return lines;
  }

  private static String sentence(List<Wording> words) {
    StringBuilder line = new StringBuilder();
    for (Wording word : words) {
      boolean close = !word.words().isEmpty() && ".,;:”".indexOf(word.words().charAt(0)) >= 0;
      if (line.length() > 0 && !close && line.charAt(line.length() - 1) != '“') {
        line.append(' ');
      }
      line.append(word.words());
    }
    if (line.length() > 0) {
      line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    }
    return line.toString();
  }
}
