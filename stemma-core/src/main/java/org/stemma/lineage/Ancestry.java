package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.article.Passage;

/** From which pages a page has its text, at any remove. Immutable and thread-safe. */
public final class Ancestry {

  /** Pages that each page was made from as a whole. */
  private final Map<String, Set<String>> sources = new HashMap<>();

  /** Edges of cited sentences by the page that has them. */
  private final Map<String, List<Derivation>> cited = new HashMap<>();

  /** The ancestry that the edges of {@code lineage} tell, sources that are not held left out. */
  public Ancestry(Lineage lineage) {
    for (Derivation edge : lineage.edges()) {
      if (edge.held() && edge.isWhole()) {
        sources.computeIfAbsent(page(edge.to()), p -> new TreeSet<>()).add(page(edge.from()));
      } else if (edge.held() && edge.certainty() == Certainty.CITED) {
        cited.computeIfAbsent(page(edge.to()), p -> new ArrayList<>()).add(edge);
      }
    }
  }

  /** Whether the page called so was made from one of {@code pages}; none is made from itself. */
  public boolean isMadeFrom(String page, Set<String> pages) {
    return above(page).stream().anyMatch(pages::contains);
  }

  /** The same, or whether the words themselves name one of {@code pages} as their source. */
  public boolean isFrom(Passage words, Set<String> pages) {
    return isMadeFrom(words.page(), pages)
        || cited.getOrDefault(words.page(), List.of()).stream()
            .filter(edge -> pages.contains(page(edge.from())))
            .flatMap(edge -> edge.evidence().stream())
            .anyMatch(e -> e.page().equals(words.page()) && e.span().overlaps(words.span()));
  }

  private Set<String> above(String page) {
    Set<String> seen = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(page));
    while (!open.isEmpty()) {
      sources.getOrDefault(open.removeLast(), Set.of()).stream()
          .filter(seen::add)
          .forEach(open::add);
    }
    seen.remove(page);
    return seen;
  }

  /** The page of a segment; a name without a mark of segments is its own. */
  private static String page(String segment) {
    int mark = segment.lastIndexOf("#s");
    return mark < 0 ? segment : segment.substring(0, mark);
  }
}
