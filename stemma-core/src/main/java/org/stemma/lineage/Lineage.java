package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.revision.Editions;

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
   * The number of independent sources among {@code segments}: the most of them of which no two go
   * back to one report or to one stated upstream that is not held. A page that was compiled of two
   * reports adds nothing to either and does not make them one. Pooled credits and cited sentences
   * join nothing. Exact unless more than {@value MostApart#EXACT} of them hang together in rings of
   * compiled pages; then never too many.
   */
  public int independent(Collection<String> segments) {
    return independent(segments, List.of());
  }

  /**
   * The same for those who say one thing in {@code words}: who says it only in sentences that name
   * whom they have it from counts as that source.
   */
  public int independent(Collection<String> segments, Collection<Evidence> words) {
    Roots roots = new Roots(edges);
    List<Set<String>> found = new ArrayList<>();
    for (String name : segments) {
      String segment = segment(name);
      List<Derivation> cited = words.isEmpty() ? List.of() : cited(segment, words);
      found.add(
          cited.isEmpty()
              ? roots.of(segment)
              : roots.ofAll(cited.stream().map(Derivation::from).toList()));
    }
    return MostApart.of(found);
  }

  /**
   * What each of {@code segments} goes back to: the segments and upstreams that it was made from at
   * any remove and that were made from nothing; itself if it was made from nothing. Of segments
   * that were made from each other in a ring one stands for all. None is empty.
   */
  public Map<String, Set<String>> roots(Collection<String> segments) {
    Roots roots = new Roots(edges);
    Map<String, Set<String>> found = new HashMap<>();
    segments.forEach(s -> found.put(s, roots.of(segment(s))));
    return found;
  }

  /** The cited sentences of {@code segment} among {@code words}; none if it has others of them. */
  private List<Derivation> cited(String segment, Collection<Evidence> words) {
    List<Derivation> sentences =
        edges.stream()
            .filter(e -> e.certainty() == Certainty.CITED && e.to().equals(segment))
            .filter(e -> words.stream().anyMatch(w -> says(e, w)))
            .toList();
    String page = segment.substring(0, segment.lastIndexOf("#s"));
    boolean all =
        words.stream()
            .filter(w -> w.file().equals(page))
            .allMatch(w -> sentences.stream().anyMatch(e -> says(e, w)));
    return all ? sentences : List.of();
  }

  private static boolean says(Derivation edge, Evidence words) {
    return edge.evidence().stream()
        .map(Passage::evidence)
        .anyMatch(e -> e.file().equals(words.file()) && e.span().overlaps(words.span()));
  }

  private static String segment(String name) {
    return name.contains("#s") ? name : name + "#s1";
  }
}
