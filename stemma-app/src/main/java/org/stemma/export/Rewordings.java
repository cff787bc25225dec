package org.stemma.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.similarity.Restatement;
import org.stemma.similarity.Wording;
import org.stemma.syntax.WordVectors;

/**
 * Puts together what different pages have one speaker say in other words.
 *
 * <p>Those likeliest to say the same first, and only if each in a group may stand for each other
 * and no page has two in it; so the order in which they come decides nothing. Sayings are compared
 * with those that have most words in common, of at most {@value #MOST_COMPARED}: work grows as
 * their number does.
 */
final class Rewordings {

  /** By judgement: what pages tell alike has more words in common than the twentieth. */
  private static final int MOST_COMPARED = 20;

  /**
   * A word that more of one speaker's sayings have finds none. By judgement, for the time taken.
   */
  private static final int MOST_WITH_WORD = 50;

  /**
   * The least share of the words of either, but those of too many, that two have in common. Of 642
   * public MSRP pairs that are likely without vectors all have .3 or more.
   */
  private static final double LEAST_COMMON = 0.25;

  /** The language that the weights of the comparison and its lists are of. */
  private static final String LANGUAGE = "en";

  /** Two that may stand for each other, the first of them before the other in the list. */
  private record Pair(int one, int other, double likelihood) {}

  private final List<Saying> sayings;
  private final List<Wording> wordings = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** The words by which each is found. */
  private final List<List<String>> telling = new ArrayList<>();

  private Rewordings(List<Saying> sayings, String speaker) {
    this.sayings = sayings;
    for (int at = 0; at < sayings.size(); at++) {
      Wording wording = Wording.of(sayings.get(at).shown(), speaker);
      wordings.add(wording);
      for (String word : wording.contentWords()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(at);
      }
    }
    byWord.values().removeIf(having -> having.size() > MOST_WITH_WORD);
    for (Wording wording : wordings) {
      telling.add(wording.contentWords().stream().filter(byWord::containsKey).toList());
    }
  }

  /**
   * The sayings in their order, those that another takes up left out.
   *
   * @param said in the order of the pages; the first of a group takes up the others
   */
  static List<Saying> joined(List<Saying> said, String speaker, Witnesses witnesses) {
    List<Saying> compared =
        said.stream()
            .filter(Saying::isIndirect)
            .filter(
                s ->
                    s.sentences().stream()
                        .allMatch(w -> witnesses.language(w).orElse(LANGUAGE).equals(LANGUAGE)))
            .toList();
    Set<Saying> taken = new HashSet<>();
    for (List<Integer> group : new Rewordings(compared, speaker).groups()) {
      Saying first = compared.get(group.get(0));
      for (int other : group.subList(1, group.size())) {
        first.join(compared.get(other));
        taken.add(compared.get(other));
      }
    }
    return said.stream().filter(s -> !taken.contains(s)).toList();
  }

  /** Those of two or more, each in the order of the pages. */
  private Set<List<Integer>> groups() {
    List<Pair> pairs = pairs();
    Set<List<Integer>> alike = new HashSet<>();
    pairs.forEach(pair -> alike.add(List.of(pair.one(), pair.other())));
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (Pair pair : pairs) {
      List<Integer> one = groups.getOrDefault(pair.one(), List.of(pair.one()));
      List<Integer> other = groups.getOrDefault(pair.other(), List.of(pair.other()));
      if (!one.equals(other) && one.stream().allMatch(o -> isAlike(o, other, alike))) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        Collections.sort(both);
        both.forEach(member -> groups.put(member, both));
      }
    }
    return new LinkedHashSet<>(groups.values());
  }

  private static boolean isAlike(int one, List<Integer> group, Set<List<Integer>> alike) {
    return group.stream()
        .allMatch(other -> alike.contains(List.of(Math.min(one, other), Math.max(one, other))));
  }

  /** All of different pages that may stand for each other, the likeliest first. */
  private List<Pair> pairs() {
    Set<List<Integer>> compared = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int at = 0; at < sayings.size(); at++) {
      for (int other : candidates(at)) {
        int one = Math.min(at, other);
        int two = Math.max(at, other);
        if (compared.add(List.of(one, two))) {
          Restatement found =
              Restatement.of(wordings.get(one), wordings.get(two), WordVectors.NONE);
          if (found.isInterchangeable()) {
            pairs.add(new Pair(one, two, found.likelihood()));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likelihood)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    return pairs;
  }

  private List<Integer> candidates(int at) {
    Map<Integer, Integer> common = new TreeMap<>();
    List<String> words = telling.get(at);
    for (String word : words) {
      byWord.getOrDefault(word, List.of()).forEach(other -> common.merge(other, 1, Integer::sum));
    }
    Set<String> pages = sayings.get(at).files();
    return common.entrySet().stream()
        .filter(e -> e.getKey() != at)
        .filter(e -> e.getValue() >= LEAST_COMMON * words.size())
        .filter(e -> e.getValue() >= LEAST_COMMON * telling.get(e.getKey()).size())
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(other -> Collections.disjoint(pages, sayings.get(other).files()))
        .limit(MOST_COMPARED)
        .toList();
  }
}
