package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts like things together in one pass, in the order given, so that the result depends on that
 * order alone. An item is compared only with those of its class that share a word with it, and with
 * a bounded number of them, so that the work grows with the number of items.
 */
public final class Groups {

  /**
   * Items compared for one word: a word that more items of a class share is the story's own, and
   * the first of them stand for all. From 2 up nothing changed on the three gold stories and three
   * invented ones (2026-11-22).
   */
  private static final int HOLDERS = 50;

  private Groups() {}

  /**
   * Each item joins the group that holds the item most like it, or opens a group of its own.
   *
   * @param classOf items of different classes are never compared
   * @param wordsOf items without a related word (see {@link ContentWords#stem}) are never compared
   * @param likeness of two items; 0 or less means that they do not belong together
   */
  public static <T> List<List<T>> of(
      List<T> items,
      Function<T, ?> classOf,
      Function<T, Set<String>> wordsOf,
      ToDoubleBiFunction<T, T> likeness) {
    List<List<T>> groups = new ArrayList<>();
    Map<List<Object>, List<Integer>> holders = new HashMap<>();
    List<Integer> groupOf = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      Set<List<Object>> keys = new LinkedHashSet<>();
      for (String word : wordsOf.apply(item)) {
        keys.add(List.of(classOf.apply(item), ContentWords.stem(word)));
      }
      Set<Integer> others = new LinkedHashSet<>();
      keys.forEach(key -> others.addAll(holders.getOrDefault(key, List.of())));
      int group = best(items, item, others, likeness).map(groupOf::get).orElse(groups.size());
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(item);
      groupOf.add(group);
      for (List<Object> key : keys) {
        List<Integer> held = holders.computeIfAbsent(key, k -> new ArrayList<>());
        if (held.size() < HOLDERS) {
          held.add(i);
        }
      }
    }
    return groups;
  }

  /** Parts of a group that say the same, each in order, the part with the first item first. */
  public static <T> List<List<T>> equal(List<T> group, Function<T, ?> saying) {
    Map<Object, List<T>> parts = new LinkedHashMap<>();
    group.forEach(
        item -> parts.computeIfAbsent(saying.apply(item), k -> new ArrayList<>()).add(item));
    return List.copyOf(parts.values());
  }

  /** The first of those most like {@code item}. */
  private static <T> Optional<Integer> best(
      List<T> items, T item, Set<Integer> others, ToDoubleBiFunction<T, T> likeness) {
    Optional<Integer> best = Optional.empty();
    double bestLikeness = 0;
    for (int other : others) {
      double value = likeness.applyAsDouble(items.get(other), item);
      boolean earlier = value == bestLikeness && best.isPresent() && other < best.get();
      if (value > bestLikeness || earlier) {
        best = Optional.of(other);
        bestLikeness = value;
      }
    }
    return best;
  }
}
