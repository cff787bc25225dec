package org.stemma.model;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A list of strings for each of many words, where few lists differ (clusters, possible tags): each
 * list is held once.
 *
 * @param <T> what the library takes for a list, made of its number and its strings
 */
final class WordGroups<T> {

  private final StringTable words;
  private final IntBuffer groupOfWord;
  private final StringTable groups;
  private final List<T> made;

  private WordGroups(
      StringTable words,
      IntBuffer groupOfWord,
      StringTable groups,
      BiFunction<Integer, List<String>, T> make) {
    this.words = words;
    this.groupOfWord = groupOfWord;
    this.groups = groups;
    List<T> all = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      all.add(make.apply(i, List.of(groups.string(i).split(" "))));
    }
    this.made = List.copyOf(all);
  }

  /** Keeps the order of each collection as it iterates: scores are sums, and their order counts. */
  static <C extends Collection<String>> WordGroups<C> of(
      Map<String, C> map, BiFunction<Integer, List<String>, C> make) {
    List<String> words = new ArrayList<>(map.size());
    int[] groupOfWord = new int[map.size()];
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (Map.Entry<String, C> entry : map.entrySet()) {
      String joined = String.join(" ", entry.getValue());
      groupOfWord[words.size()] = groups.computeIfAbsent(joined, g -> groups.size());
      words.add(entry.getKey());
    }
    return new WordGroups<>(
        StringTable.of(words),
        IntBuffer.wrap(groupOfWord),
        StringTable.of(List.copyOf(groups.keySet())),
        make);
  }

  Optional<T> of(String word) {
    int number = words.numberOf(word);
    return number < 0 ? Optional.empty() : Optional.of(made.get(groupOfWord.get(number)));
  }

  /** How many different lists there are. */
  int size() {
    return made.size();
  }

  void write(FlatWriter out) throws IOException {
    words.write(out);
    out.ints(groupOfWord);
    groups.write(out);
  }

  static <T> WordGroups<T> read(FlatReader in, BiFunction<Integer, List<String>, T> make) {
    return new WordGroups<>(StringTable.read(in), in.mappedInts(), StringTable.read(in), make);
  }
}
