package org.stemma.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sets of {@code wordings.txt}: in what other words can one thing be said? */
final class Wordings {

  private final Map<String, List<List<String>>> sets = new HashMap<>();

  /**
   * @param lines of the file, comments left out
   */
  Wordings(List<String> lines) {
    for (String line : lines) {
      List<String> words = List.of(line.split(" ", -1));
      for (String word : words) {
        sets.computeIfAbsent(word, k -> new ArrayList<>()).add(words);
      }
    }
  }

  /** {@code ways} and the words of each set that holds two of them. */
  List<String> of(List<String> ways) {
    LinkedHashSet<String> all = new LinkedHashSet<>(ways);
    List<String> plain = ways.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    for (String word : plain) {
      for (List<String> set : sets.getOrDefault(word, List.of())) {
        if (plain.stream().filter(set::contains).count() > 1) {
          set.stream().filter(w -> !plain.contains(w)).forEach(all::add);
        }
      }
    }
    return List.copyOf(all);
  }
}
