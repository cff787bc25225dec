package org.stemma.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The true edges of a corpus, and how much of them a perfect reader of its pages can know: one who
 * sees all readings and all times that pages state, but not which page lay on whose desk.
 *
 * <ul>
 *   <li>Another page <em>equals</em> the source if it shares at least as many readings with the
 *       copy and differs from it in no more, can have been published before it and was not made
 *       from it.
 *   <li>An edge has no <em>direction</em> if the copy can, by the times stated, have been published
 *       before the source and before all else that was made from that; if it was made in a way that
 *       leaves no trace of direction; and if the source was made from nothing, or stands no nearer
 *       to what it was made from than the copy does, or can in turn be what that was made from.
 *   <li>Traces of direction are a credit, a note of correction, the loss of the end of the text,
 *       and a number that an independent page of the story states otherwise.
 * </ul>
 */
final class TrueTree {

  private final Map<String, CorpusPage> byName = new HashMap<>();
  private final Map<Integer, List<CorpusPage>> stories = new HashMap<>();
  private final Map<String, List<CorpusPage>> copies = new HashMap<>();

  private TrueTree(List<CorpusPage> pages) {
    for (CorpusPage page : pages) {
      byName.put(page.name(), page);
      stories.computeIfAbsent(page.story(), k -> new ArrayList<>()).add(page);
      page.parents().forEach(p -> copies.computeIfAbsent(p, k -> new ArrayList<>()).add(page));
    }
  }

  static List<TrueEdge> of(List<CorpusPage> pages) {
    TrueTree tree = new TrueTree(pages);
    List<TrueEdge> edges = new ArrayList<>();
    for (CorpusPage copy : pages) {
      for (String parent : copy.parents()) {
        CorpusPage source = tree.byName.get(parent);
        if (source != null) {
          edges.add(tree.edge(source, copy));
        }
      }
    }
    return edges;
  }

  private TrueEdge edge(CorpusPage source, CorpusPage copy) {
    TreeSet<String> equals = new TreeSet<>();
    Set<String> made = madeFrom(copy);
    for (CorpusPage other : stories.getOrDefault(copy.story(), List.of())) {
      if (!made.contains(other.name())
          && !other.equals(source)
          && !copy.parents().contains(other.name())
          && !other.earliest().isAfter(copy.latest())
          && isAsNear(other, source, copy)) {
        equals.add(other.name());
      }
    }
    return new TrueEdge(source.name(), copy.name(), isDirected(source, copy), equals);
  }

  /** Whether {@code page} is as near to {@code to} as {@code other} is. */
  private static boolean isAsNear(CorpusPage page, CorpusPage other, CorpusPage to) {
    int shared = shared(page, to);
    int due = shared(other, to);
    return shared >= due && page.readings().size() - shared <= other.readings().size() - due;
  }

  private static int shared(CorpusPage a, CorpusPage b) {
    return (int) a.readings().stream().filter(b.readings()::contains).count();
  }

  private boolean isDirected(CorpusPage source, CorpusPage copy) {
    return !mayBeTurned(source, copy, copy.earliest());
  }

  /** Whether the copy, published {@code first}, can be what the source was made from. */
  private boolean mayBeTurned(CorpusPage source, CorpusPage copy, Instant first) {
    Set<String> made = madeFrom(copy);
    for (String name : madeFrom(source)) {
      CorpusPage page = byName.get(name);
      if (page != null && !made.contains(name) && page.latest().isBefore(first)) {
        return false;
      }
    }
    if (leavesTrace(source, copy)) {
      return false;
    }
    List<CorpusPage> above = source.parents().stream().map(byName::get).toList();
    Instant next = first.isAfter(source.earliest()) ? first : source.earliest();
    return above.stream()
        .allMatch(
            page ->
                page == null
                    || isAsNear(copy, source, page)
                    || above.size() == 1 && mayBeTurned(page, source, next));
  }

  private boolean leavesTrace(CorpusPage source, CorpusPage copy) {
    return switch (copy.making()) {
      case CREDITED, CORRECTION, CUT -> true;
      case ERROR -> {
        Set<String> lost = new HashSet<>(source.facts());
        lost.removeAll(copy.facts());
        yield stories.getOrDefault(copy.story(), List.of()).stream()
            .filter(p -> p.parents().isEmpty() && !madeFrom(p).contains(source.name()))
            .anyMatch(p -> p.facts().stream().anyMatch(lost::contains));
      }
      default -> false;
    };
  }

  /** {@code page} and all that was made from it, at any remove. */
  private Set<String> madeFrom(CorpusPage page) {
    TreeSet<String> found = new TreeSet<>();
    List<CorpusPage> open = new ArrayList<>(List.of(page));
    while (!open.isEmpty()) {
      CorpusPage next = open.removeLast();
      if (found.add(next.name())) {
        open.addAll(copies.getOrDefault(next.name(), List.of()));
      }
    }
    return found;
  }
}
