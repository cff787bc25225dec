package org.stemma.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.Evidence;
import org.stemma.revision.Editions;

/**
 * The stemma of a run: its edges, and how many independent witnesses a set of segments holds.
 *
 * @param edges ordered by {@code to}, then {@code from}
 * @param editions which pages are versions of one page; each has edges too
 * @param outlets who published the segments
 */
public record Lineage(List<Derivation> edges, Editions editions, Outlets outlets) {

  /** A stemma of pages of no known outlet, none of which is a version of another. */
  public Lineage(List<Derivation> edges) {
    this(edges, Editions.NONE, Outlets.NONE);
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
   * whom they have it from counts as that source, and all of one outlet count as one.
   */
  public int independent(Collection<String> segments, Collection<Evidence> words) {
    return new Independence(edges, outlets).of(segments, words);
  }

  /**
   * What each of {@code segments} goes back to: the segments and upstreams that it was made from at
   * any remove and that were made from nothing; itself if it was made from nothing. Of segments
   * that were made from each other in a ring one stands for all. None is empty.
   */
  public Map<String, Set<String>> roots(Collection<String> segments) {
    Roots roots = new Roots(edges);
    Map<String, Set<String>> found = new HashMap<>();
    segments.forEach(s -> found.put(s, roots.of(Independence.segment(s))));
    return found;
  }
}
