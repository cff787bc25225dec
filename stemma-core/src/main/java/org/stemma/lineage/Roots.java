package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What segments go back to: reports that were made from none, and upstreams that are not held. The
 * common source of two may be one that is known of either: it goes back to all that they do.
 */
final class Roots {

  private final Map<String, List<String>> sources = new HashMap<>();

  /** Only edges of whole texts lead back. */
  Roots(List<Derivation> edges) {
    edges.stream()
        .filter(Derivation::isWhole)
        .forEach(e -> sources.computeIfAbsent(e.to(), k -> new ArrayList<>()).add(e.from()));
    Map<String, Set<String>> known = new TreeMap<>();
    edges.stream()
        .filter(e -> !e.held() && CommonSources.isOne(e.from()))
        .forEach(
            e ->
                known
                    .computeIfAbsent(e.from(), k -> new TreeSet<>())
                    .addAll(sources.getOrDefault(e.to(), List.of())));
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
  Set<String> of(String node) {
    return ofAll(List.of(node));
  }

  /** The roots of all {@code nodes}. */
  Set<String> ofAll(Collection<String> nodes) {
    Set<String> roots = above(nodes);
    roots.removeIf(sources::containsKey);
    return roots;
  }

  /**
   * How many of {@code found} have no root in common, those with the fewest roots taken first: a
   * page of one source stands for it before one that was compiled of it and another.
   */
  static int apart(Collection<Set<String>> found) {
    Set<String> taken = new HashSet<>();
    int apart = 0;
    for (Set<String> roots :
        found.stream()
            .sorted(Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString))
            .toList()) {
      if (roots.stream().noneMatch(taken::contains)) {
        taken.addAll(roots);
        apart++;
      }
    }
    return apart;
  }
}
