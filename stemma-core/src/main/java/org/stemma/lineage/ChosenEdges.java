package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The edges taken so far, by the segment that was made. Mutable. */
final class ChosenEdges {

  private final Map<String, List<Kinship>> byCopy = new TreeMap<>();

  void choose(Kinship kinship) {
    byCopy.computeIfAbsent(kinship.copy().id(), k -> new ArrayList<>()).add(kinship);
  }

  void remove(Kinship kinship) {
    byCopy.getOrDefault(kinship.copy().id(), new ArrayList<>()).remove(kinship);
  }

  void clear() {
    byCopy.clear();
  }

  /** All, in order of the ids of what was made. */
  List<Kinship> all() {
    return byCopy.values().stream().flatMap(List::stream).toList();
  }

  /** Those that lead to {@code copy}, in the order in which they were taken. */
  List<Kinship> into(String copy) {
    return List.copyOf(byCopy.getOrDefault(copy, List.of()));
  }

  /** Whether {@code node} was made from {@code ancestor}, or is it. */
  boolean descends(String node, String ancestor) {
    return node.equals(ancestor) || ancestors(node).contains(ancestor);
  }

  /** Whether the edges lead both back to one text. */
  boolean joined(String a, String b) {
    return !Collections.disjoint(ancestors(a), ancestors(b));
  }

  /** The node and all that it was made from at any remove. */
  private Set<String> ancestors(String node) {
    Set<String> found = new HashSet<>(Set.of(node));
    List<String> open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      for (Kinship edge : byCopy.getOrDefault(open.removeLast(), List.of())) {
        if (found.add(edge.source().id())) {
          open.add(edge.source().id());
        }
      }
    }
    return found;
  }
}
