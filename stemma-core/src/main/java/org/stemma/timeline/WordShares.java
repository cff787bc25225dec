package org.stemma.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many of the sources use a word, without the words that only hold sentences together. */
final class WordShares {

  /** Words that tell most of what a sentence is about. */
  private static final int WORDS_OF_MATTER = 8;

  private final Map<String, Integer> sourcesOf = new HashMap<>();
  private final int sources;

  WordShares(Collection<DatedSentence> sentences) {
    Map<String, Set<String>> words = new HashMap<>();
    for (DatedSentence sentence : sentences) {
      for (String source : sentence.sources()) {
        words.computeIfAbsent(source, s -> new HashSet<>()).addAll(sentence.content());
      }
    }
    this.sources = Math.max(1, words.size());
    words.values().forEach(used -> used.forEach(w -> sourcesOf.merge(w, 1, Integer::sum)));
  }

  /** Share of the sources that use {@code word}, in 0..1. */
  double of(String word) {
    return sourcesOf.getOrDefault(word, 0) / (double) sources;
  }

  /**
   * How near a sentence is to what the story is about, in 0..1: the shares of its commonest words.
   */
  double matter(DatedSentence sentence) {
    List<Double> shares =
        sentence.content().stream().map(this::of).sorted((a, b) -> Double.compare(b, a)).toList();
    return shares.stream().limit(WORDS_OF_MATTER).mapToDouble(s -> s).sum() / WORDS_OF_MATTER;
  }
}
