package org.stemma.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of some sets can be taken of which no two have a member in common, at most (set packing,
 * here as the largest independent set of the graph of sets that meet). Depends on what the sets
 * share alone, not on names or order.
 *
 * <ol>
 *   <li>A set that holds another is left out: the other stands for both.
 *   <li>What is left falls into parts that do not meet, counted apart.
 *   <li>A set that meets none or one of the others is taken.
 *   <li>What is left falls into parts again. In a part of {@link #EXACT} sets at most all choices
 *       are tried; in a larger one so many are counted as there are at least, by how many others
 *       each set meets (the bound of Caro 1979 and Wei 1981): never too many.
 * </ol>
 */
final class MostApart {

  /** A part of so many sets takes some 400,000 steps at the very most (1.38 to this power). */
  static final int EXACT = 40;

  private final List<BitSet> meets = new ArrayList<>();

  private MostApart(List<Set<String>> sets) {
    for (Set<String> set : sets) {
      BitSet others = new BitSet();
      for (int i = 0; i < sets.size(); i++) {
        if (sets.get(i) != set && set.stream().anyMatch(sets.get(i)::contains)) {
          others.set(i);
        }
      }
      meets.add(others);
    }
  }

  /** The most of {@code sets}, none of them empty, of which no two meet. */
  static int of(Collection<Set<String>> sets) {
    int most = 0;
    for (List<Set<String>> part : parts(least(sets))) {
      BitSet all = new BitSet();
      all.set(0, part.size());
      most += part.size() == 1 ? 1 : new MostApart(part).most(all);
    }
    return most;
  }

  /** The sets that hold no other, by size. */
  private static List<Set<String>> least(Collection<Set<String>> sets) {
    List<Set<String>> least = new ArrayList<>();
    Map<String, List<Set<String>>> byMember = new HashMap<>();
    new LinkedHashSet<>(sets)
        .stream()
            .sorted(Comparator.comparingInt(Set::size))
            .filter(
                set ->
                    set.stream()
                        .flatMap(member -> byMember.getOrDefault(member, List.of()).stream())
                        .noneMatch(set::containsAll))
            .forEach(
                set -> {
                  least.add(set);
                  byMember.computeIfAbsent(set.iterator().next(), m -> new ArrayList<>()).add(set);
                });
    return least;
  }

  /** The sets that hang together, each part in the order of {@code sets}. */
  private static List<List<Set<String>>> parts(List<Set<String>> sets) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String member : sets.get(i)) {
        holders.computeIfAbsent(member, m -> new ArrayList<>()).add(i);
      }
    }
    List<List<Set<String>>> parts = new ArrayList<>();
    BitSet met = new BitSet();
    for (int first = 0; first < sets.size(); first = met.nextClearBit(first)) {
      List<Integer> part = new ArrayList<>(List.of(first));
      met.set(first);
      for (int next = 0; next < part.size(); next++) {
        for (String member : sets.get(part.get(next))) {
          List<Integer> others = holders.remove(member);
          for (int other : others == null ? List.<Integer>of() : others) {
            if (!met.get(other)) {
              met.set(other);
              part.add(other);
            }
          }
        }
      }
      parts.add(part.stream().sorted().map(sets::get).toList());
    }
    return parts;
  }

  private int most(BitSet sets) {
    BitSet left = (BitSet) sets.clone();
    int taken = 0;
    for (int at = loose(left); at >= 0; at = loose(left)) {
      take(at, left);
      taken++;
    }
    while (!left.isEmpty()) {
      BitSet part = part(left);
      left.andNot(part);
      taken += part.cardinality() > EXACT ? atLeast(part) : best(part);
    }
    return taken;
  }

  /** With the set that meets most others, or without it. */
  private int best(BitSet part) {
    int at = part.stream().boxed().max(Comparator.comparingInt(i -> met(i, part))).orElseThrow();
    BitSet with = (BitSet) part.clone();
    take(at, with);
    BitSet without = (BitSet) part.clone();
    without.clear(at);
    return Math.max(1 + most(with), most(without));
  }

  private int atLeast(BitSet part) {
    Map<Integer, Integer> byMet = new TreeMap<>();
    part.stream().forEach(i -> byMet.merge(met(i, part), 1, Integer::sum));
    double sum = 0;
    for (Map.Entry<Integer, Integer> entry : byMet.entrySet()) {
      sum += entry.getValue() / (1.0 + entry.getKey());
    }
    return (int) Math.ceil(sum - 1e-9);
  }

  /** One that meets one of the others at most; -1 if there is none. */
  private int loose(BitSet left) {
    return left.stream().filter(i -> met(i, left) <= 1).findFirst().orElse(-1);
  }

  private int met(int set, BitSet among) {
    BitSet met = (BitSet) meets.get(set).clone();
    met.and(among);
    return met.cardinality();
  }

  private void take(int set, BitSet left) {
    left.andNot(meets.get(set));
    left.clear(set);
  }

  /** The first of {@code left} with all that hang together with it. */
  private BitSet part(BitSet left) {
    BitSet part = new BitSet();
    BitSet open = new BitSet();
    open.set(left.nextSetBit(0));
    while (!open.isEmpty()) {
      int at = open.nextSetBit(0);
      part.set(at);
      open.or(meets.get(at));
      open.and(left);
      open.andNot(part);
    }
    return part;
  }
}
