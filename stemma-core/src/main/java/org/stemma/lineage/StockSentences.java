package org.stemma.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.similarity.Sentence;

/** Sentences that stand, word for word, in several stories: calls of papers, not their reports. */
final class StockSentences {

  /** Chosen by judgement. */
  private static final int STORIES = 3;

  private StockSentences() {}

  /** {@code witnesses} without them. */
  static List<Witness> leftOut(List<Witness> witnesses, Map<String, String> storyOf) {
    Map<Integer, Set<String>> stories = new HashMap<>();
    for (Witness witness : witnesses) {
      for (Sentence sentence : witness.sentences()) {
        stories
            .computeIfAbsent(sentence.code(), k -> new HashSet<>())
            .add(storyOf.getOrDefault(witness.id(), witness.id()));
      }
    }
    Set<Integer> stock = new HashSet<>();
    stories.forEach(
        (code, holders) -> {
          if (holders.size() >= STORIES) {
            stock.add(code);
          }
        });
    return witnesses.stream().map(w -> w.without(stock)).toList();
  }
}
