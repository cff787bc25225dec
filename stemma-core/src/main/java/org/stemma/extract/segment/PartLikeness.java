package org.stemma.extract.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much the parts of a page have in common. The likeness of two parts is the number of words of
 * content that both have, over the geometric mean of how many each has; it is pooled over all
 * pairs, for short texts share few words by chance. Numbers are no words here. Time is linear in
 * the words of the parts.
 *
 * @param words likeness of all pairs, 0 to 1
 * @param names names in common for each pair, at least 0
 * @param titled whether a word of the page's title is told in several parts
 */
record PartLikeness(double words, double names, boolean titled) {

  static PartLikeness of(PartSeries series, KeptBlocks kept, BlockWords words) {
    Map<String, Integer> told = new HashMap<>();
    Map<String, Integer> named = new HashMap<>();
    double roots = 0;
    int sizes = 0;
    int many = series.starts().size();
    for (int i = 0; i < many; i++) {
      Set<String> ofPart = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (int at = series.starts().get(i); at < series.end(i, kept); at++) {
        if (!PartSeries.isNumber(kept.words(kept.block(at)))) {
          Vocabulary block = words.of(kept.number(at));
          ofPart.addAll(block.words());
          names.addAll(block.names());
        }
      }
      ofPart.removeIf(PartLikeness::isNumber);
      ofPart.forEach(word -> told.merge(word, 1, Integer::sum));
      names.removeIf(name -> !BorderWords.tells(name));
      names.forEach(name -> named.merge(name, 1, Integer::sum));
      roots += Math.sqrt(ofPart.size());
      sizes += ofPart.size();
    }
    double most = (roots * roots - sizes) / 2;
    return new PartLikeness(
        most == 0 ? 0 : pairs(told) / most,
        pairs(named) / (many * (many - 1) / 2.0),
        isTitled(told, kept, words));
  }

  /** Whether the word begins with a digit. */
  static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }

  private static double pairs(Map<String, Integer> parts) {
    double pairs = 0;
    for (int many : parts.values()) {
      pairs += many * (many - 1) / 2.0;
    }
    return pairs;
  }

  private static boolean isTitled(Map<String, Integer> told, KeptBlocks kept, BlockWords words) {
    int title = kept.titleNumber();
    return title >= 0
        && words.of(title).words().stream()
            .anyMatch(word -> told.getOrDefault(word, 0) > 1); // numbers are not told
  }
}
