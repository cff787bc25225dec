package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What segments go back to: reports that were made from none, and upstreams that are not held. The
 * common source of two may be one that is known of either: it goes back to all that they do. Of
 * segments that go back to each other in a ring none is the first: the ring is one root, and stands
 * under the least of their names. Thread-safe.
 */
final class Roots {

  private final Map<String, List<String>> sources = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  /** Only edges of whole texts lead back. */
  Roots(List<Derivation> edges) {
    edges.stream()
        .filter(Derivation::isWhole)
        .forEach(e -> sources.computeIfAbsent(e.to(), k -> new ArrayList<>()).add(e.from()));
    Map<String, TreeSet<String>> copies = new TreeMap<>();
    edges.stream()
        .filter(e -> !e.held())
        .forEach(e -> copies.computeIfAbsent(e.from(), k -> new TreeSet<>()).add(e.to()));
    copies.entrySet().removeIf(e -> !CommonSources.isOne(e.getKey(), e.getValue()));
    Map<String, Set<String>> known = new TreeMap<>();
    copies.forEach(
        (common, from) -> {
          Set<String> above = new TreeSet<>();
          from.forEach(copy -> above.addAll(sources.getOrDefault(copy, List.of())));
          known.put(common, above);
        });
    known.forEach(
        (common, above) -> {
          List<String> other = above.stream().filter(s -> !above(s).contains(common)).toList();
          if (!other.isEmpty()) {
            sources.put(common, other);
          }
        });
  }

  /** {@code node} and all that it goes back to. */
  private Set<String> above(String node) {
    return above(List.of(node));
  }

  private Set<String> above(Collection<String> nodes) {
    Set<String> seen = new TreeSet<>(nodes);
    List<String> open = new ArrayList<>(nodes);
    while (!open.isEmpty()) {
      sources.getOrDefault(open.removeLast(), List.of()).stream()
          .filter(seen::add)
          .forEach(open::add);
    }
    return seen;
  }

  /** The roots of {@code node}, itself if it was made from nothing; never empty. */
  synchronized Set<String> of(String node) {
    return found.computeIfAbsent(node, this::find);
  }

  private Set<String> find(String node) {
    Set<String> roots = new TreeSet<>();
    for (String first : above(node)) {
      Set<String> ring = above(first);
      boolean made = ring.stream().anyMatch(other -> !above(other).contains(first));
      if (!made) {
        roots.addAll(ring.stream().limit(1).toList());
      }
    }
    return roots;
  }

  /** The roots of all {@code nodes}; empty only if they are. */
  Set<String> ofAll(Collection<String> nodes) {
    Set<String> roots = new TreeSet<>();
    nodes.forEach(node -> roots.addAll(of(node)));
    return roots;
  }
}
