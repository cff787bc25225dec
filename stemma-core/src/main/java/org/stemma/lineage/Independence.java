package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;

/**
 * Counts independent sources as {@link Lineage#independent} does, for many who ask of one stemma:
 * what a segment goes back to is found once. Thread-safe.
 */
public final class Independence {

  private final Roots roots;
  private final Outlets outlets;

  /** Edges of cited sentences by the segment that has them. */
  private final Map<String, List<Derivation>> cited = new HashMap<>();

  /** Counts by {@code edges}, and by the outlets behind what is said. */
  public Independence(List<Derivation> edges, Outlets outlets) {
    this.roots = new Roots(edges);
    this.outlets = outlets;
    for (Derivation edge : edges) {
      if (edge.certainty() == Certainty.CITED) {
        cited.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge);
      }
    }
  }

  /**
   * The number of independent sources among {@code segments}.
   *
   * @param words in which they say one thing: who says it only in sentences that name whom they
   *     have it from counts as that source, and all of one outlet count as one; empty to count the
   *     texts alone
   */
  public int of(Collection<String> segments, Collection<Evidence> words) {
    List<Set<String>> found = new ArrayList<>();
    for (String name : segments) {
      String segment = segment(name);
      List<Derivation> sentences = words.isEmpty() ? List.of() : cited(segment, words);
      Set<String> behind =
          sentences.isEmpty()
              ? roots.of(segment)
              : roots.ofAll(sentences.stream().map(Derivation::from).toList());
      found.add(words.isEmpty() ? behind : outlets.behind(behind));
    }
    return MostApart.of(found);
  }

  /** What a segment goes back to, see {@link Roots}; of a page its first segment. */
  Set<String> roots(String name) {
    return roots.of(segment(name));
  }

  /** The cited sentences of {@code segment} among {@code words}; none if it has others of them. */
  private List<Derivation> cited(String segment, Collection<Evidence> words) {
    List<Derivation> sentences =
        cited.getOrDefault(segment, List.of()).stream()
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

  /** The segment that a page stands for where its name alone is given: its first. */
  private static String segment(String name) {
    return name.contains("#s") ? name : name + "#s1";
  }
}
