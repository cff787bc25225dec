package org.stemma.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.Evidence;
import org.stemma.revision.Editions;

/**
 * The stemma of a run: its edges, and how many independent witnesses a set of segments holds.
 * Thread-safe.
 */
public final class Lineage {

  private final List<Derivation> edges;
  private final Editions editions;
  private final Outlets outlets;

  /** All who count sources of this stemma share what is found of it. */
  private final Independence independence;

  /** A stemma of pages of no known outlet, none of which is a version of another. */
  public Lineage(List<Derivation> edges) {
    this(edges, Editions.NONE, Outlets.NONE);
  }

  /**
   * A stemma.
   *
   * @param edges ordered by {@code to}, then {@code from}
   * @param editions which pages are versions of one page; each has edges too
   * @param outlets who published the segments
   */
  public Lineage(List<Derivation> edges, Editions editions, Outlets outlets) {
    this.edges = List.copyOf(edges);
    this.editions = editions;
    this.outlets = outlets;
    this.independence = new Independence(this.edges, outlets);
  }

  /** Which was made from which, ordered by {@code to}, then {@code from}. */
  public List<Derivation> edges() {
    return edges;
  }

  /** Which pages are versions of one page. */
  public Editions editions() {
    return editions;
  }

  /** Who published the segments. */
  public Outlets outlets() {
    return outlets;
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
    return independence.of(segments, words);
  }

  /**
   * What each of {@code segments} goes back to: the segments and upstreams that it was made from at
   * any remove and that were made from nothing; itself if it was made from nothing. Of segments
   * that were made from each other in a ring one stands for all. None is empty.
   */
  public Map<String, Set<String>> roots(Collection<String> segments) {
    Map<String, Set<String>> found = new HashMap<>();
    segments.forEach(s -> found.put(s, independence.roots(s)));
    return found;
  }

  /** Whether both have the same edges, editions and outlets. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lineage that
        && edges.equals(that.edges)
        && editions.equals(that.editions)
        && outlets.equals(that.outlets);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edges, editions, outlets);
  }

  @Override
  public String toString() {
    return "Lineage" + edges;
  }
}
