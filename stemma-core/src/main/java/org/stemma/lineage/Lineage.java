package org.stemma.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.revision.Editions;
import org.stemma.similarity.DisjointSets;

/**
 * The stemma of a run: its edges, and how many independent witnesses a set of segments holds.
 *
 * @param edges ordered by {@code to}, then {@code from}
 * @param editions which pages are versions of one page; each has edges too
 */
public record Lineage(List<Derivation> edges, Editions editions) {

  /** A stemma of pages none of which is a version of another. */
  public Lineage(List<Derivation> edges) {
    this(edges, Editions.NONE);
  }

  public Lineage {
    edges = List.copyOf(edges);
  }

  /**
   * The number of independent sources among {@code segments}: two segments count once if any
   * derivation path joins them, through held pages or through a stated upstream that both were made
   * from. Pooled credits join nothing.
   */
  public int independent(Collection<String> segments) {
    return new TreeSet<>(sources(segments).values()).size();
  }

  /** The source behind each of {@code segments}: equal for two that {@link #independent} joins. */
  public Map<String, String> sources(Collection<String> segments) {
    DisjointSets derived = new DisjointSets();
    for (Derivation edge : edges) {
      if (edge.certainty() != Certainty.POOLED) {
        derived.join(edge.to(), edge.from());
      }
    }
    Map<String, String> roots = new HashMap<>();
    segments.forEach(s -> roots.put(s, derived.of(s.contains("#s") ? s : s + "#s1")));
    return roots;
  }
}
