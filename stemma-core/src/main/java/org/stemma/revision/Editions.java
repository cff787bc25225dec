package org.stemma.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.similarity.DisjointSets;

/**
 * Which pages of a run are versions of one page: an edition is no source of its own. Immutable;
 * equal if all editions are.
 */
public final class Editions {

  /** Names of an earlier page and of a later one. */
  private record Pair(String earlier, String later) {}

  /** No page is a version of another. */
  public static final Editions NONE = new Editions(List.of());

  private final List<Edition> all;
  private final Map<String, Edition> after = new HashMap<>();
  private final Map<Pair, Edition> between = new HashMap<>();
  private final DisjointSets pages = new DisjointSets();

  /**
   * Editions.
   *
   * @param all at most one way leads from a page to another
   * @throws IllegalArgumentException if two ways do
   */
  public Editions(List<Edition> all) {
    this.all = List.copyOf(all);
    for (Edition edition : all) {
      if (!pages.join(edition.earlier(), edition.later())) {
        throw new IllegalArgumentException(
            "a second way from " + edition.earlier() + " to " + edition.later());
      }
      between.put(new Pair(edition.earlier(), edition.later()), edition);
      if (edition.order().isPresent()) {
        after.putIfAbsent(edition.earlier(), edition);
      }
    }
  }

  /** In the order given. */
  public List<Edition> all() {
    return all;
  }

  /** Whether the two are versions of one page, directly or by others. */
  public boolean areOne(String page, String other) {
    return pages.of(page).equals(pages.of(other));
  }

  /** The edition that took the place of {@code page}, if it is known to be later. */
  public Optional<Edition> after(String page) {
    return Optional.ofNullable(after.get(page));
  }

  /** The edition that leads from the one page to the other at once, if one does. */
  public Optional<Edition> between(String earlier, String later) {
    return Optional.ofNullable(between.get(new Pair(earlier, later)));
  }

  /** Whether {@code page} is known to be an earlier version of {@code other}. */
  public boolean isBefore(String page, String other) {
    Optional<Edition> next = after(page);
    while (next.isPresent() && !next.get().later().equals(other)) {
      next = after(next.get().later());
    }
    return next.isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Editions that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
