package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.lineage.Lineage;

/**
 * Counts who stands behind each statement: the pages that make it, and the independent sources
 * among them; apart from that whose word it is ({@link Interests}). A title, a caption or a second
 * sentence of one page adds nothing.
 */
public final class SupportCounter {

  private final Material material;
  private final Interests interests;
  private final List<Support> found = new ArrayList<>();

  private SupportCounter(Material material) {
    this.material = material;
    this.interests = new Interests(material);
  }

  /**
   * The support of all statements, most pages first.
   *
   * @param material of all pages
   * @param within those made {@link Statements#within} each part
   */
  public static List<Support> count(Material material, List<Statement> within) {
    SupportCounter counter = new SupportCounter(material);
    Stream.concat(within.stream(), Statements.across(material).stream())
        .forEach(s -> counter.add(s.words(), s.passages()));
    return counter.numbered();
  }

  /**
   * Number of independent sources among the pages of {@code passages}, at least 1. A title or a
   * line outside every segment stands for the segments of its page that tell the thing themselves.
   */
  public static int independent(Lineage lineage, Collection<Passage> passages) {
    Set<String> pages = new TreeSet<>();
    Set<String> segments = new TreeSet<>();
    for (Passage passage : passages) {
      pages.add(passage.page());
      if (!passage.segment().equals(passage.page())) {
        segments.add(passage.segment());
      }
    }
    Collection<String> telling = segments.isEmpty() ? pages : segments;
    List<Evidence> words =
        passages.stream()
            .filter(p -> segments.isEmpty() || segments.contains(p.segment()))
            .map(Passage::evidence)
            .toList();
    int sources = lineage.independent(telling, words);
    return Math.max(1, Math.min(sources, pages.size()));
  }

  private void add(String statement, List<Passage> passages) {
    TreeSet<String> pages = new TreeSet<>();
    passages.forEach(passage -> pages.add(passage.page()));
    Interests.Behind behind = interests.of(passages);
    found.add(
        new Support(
            "",
            statement,
            List.copyOf(pages),
            independent(material.lineage(), passages),
            behind.count(),
            behind.sides(),
            List.copyOf(new TreeSet<>(passages))));
  }

  private List<Support> numbered() {
    found.sort(
        Comparator.comparingInt((Support s) -> -s.pages().size())
            .thenComparing(s -> s.evidence().get(0))
            .thenComparing(Support::statement));
    List<Support> numbered = new ArrayList<>();
    for (Support s : found) {
      numbered.add(
          new Support(
              String.format(Locale.ROOT, "K%02d", numbered.size() + 1),
              s.statement(),
              s.pages(),
              s.independent(),
              s.interests(),
              s.sides(),
              s.evidence()));
    }
    return numbered;
  }
}
