package org.stemma.eval;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.Making;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.TrueEdge;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;

/**
 * Edges found against the true ones, over several corpora.
 *
 * <p>An edge is right if the copy is, if nobody can say that its source was not the source ({@link
 * TrueEdge#mayBe}), and if the truth gives it a direction. Segments of one common source that is
 * not held are edges without direction, one fewer than segments; right are those true edges without
 * direction both of whose ends are among them. <em>Strictly</em> right is what was made from what,
 * whether anything shows it or not.
 */
final class EdgeTally {

  private int right;
  private int strict;
  private int found;
  private int due;
  private int undirected;
  private int facts;
  private int counted;
  private int retold;
  private int retoldLinked;
  private final Map<Making, int[]> byMaking = new TreeMap<>();

  void add(RewrittenCorpus corpus, Lineage lineage) {
    Map<String, Set<String>> sources = new TreeMap<>();
    Map<String, Set<String>> common = new TreeMap<>();
    for (Derivation edge : lineage.edges()) {
      if (edge.held() && edge.isWhole()) {
        sources.computeIfAbsent(page(edge.to()), k -> new TreeSet<>()).add(page(edge.from()));
      } else if (!edge.held() && edge.certainty() == Certainty.INFERRED) {
        common.computeIfAbsent(edge.from(), k -> new TreeSet<>()).add(page(edge.to()));
      }
    }
    found += sources.values().stream().mapToInt(Set::size).sum();
    found += common.values().stream().mapToInt(group -> group.size() - 1).sum();
    Map<String, Making> makings = new TreeMap<>();
    corpus.pages().forEach(p -> makings.put(p.name(), p.making()));
    Set<String> used = new TreeSet<>();
    for (TrueEdge edge : corpus.edges()) {
      Set<String> named = sources.getOrDefault(edge.copy(), new TreeSet<>());
      strict += named.contains(edge.source()) ? 1 : 0;
      boolean hit = edge.directed() ? hits(edge, named, used) : isTogether(edge, common.values());
      int[] tally =
          byMaking.computeIfAbsent(makings.getOrDefault(edge.copy(), Making.EDIT), k -> new int[2]);
      due++;
      undirected += edge.directed() ? 0 : 1;
      right += hit ? 1 : 0;
      tally[0] += hit ? 1 : 0;
      tally[1]++;
    }
    for (CorpusPage page : corpus.pages()) {
      if (page.parents().isEmpty()) {
        retold++;
        retoldLinked += sources.containsKey(page.name()) ? 1 : 0;
      }
    }
    for (List<String> names : corpus.statements().values()) {
      List<String> segments = names.stream().map(n -> n + "#s1").toList();
      facts++;
      counted += lineage.independent(segments) == corpus.independent(names) ? 1 : 0;
    }
  }

  /** Whether an edge is found for {@code edge}; each of those found serves once. */
  private static boolean hits(TrueEdge edge, Set<String> named, Set<String> used) {
    Optional<String> source =
        Stream.concat(Stream.of(edge.source()), named.stream())
            .filter(named::contains)
            .filter(edge::mayBe)
            .filter(s -> !used.contains(s + " " + edge.copy()))
            .findFirst();
    source.ifPresent(s -> used.add(s + " " + edge.copy()));
    return source.isPresent();
  }

  private static boolean isTogether(TrueEdge edge, Collection<? extends Set<String>> common) {
    return common.stream()
        .anyMatch(group -> group.contains(edge.copy()) && group.stream().anyMatch(edge::mayBe));
  }

  private static String page(String segment) {
    return segment.substring(0, segment.lastIndexOf('#'));
  }

  Map<String, Object> toMap() {
    Map<String, Object> scores = new LinkedHashMap<>();
    double precision = share(right, found);
    double recall = share(right, due);
    scores.put("precision", precision);
    scores.put("recall", recall);
    scores.put("f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    double exact = share(strict, found);
    double all = share(strict, due);
    scores.put("strict_f1", exact + all == 0 ? 0 : 2 * exact * all / (exact + all));
    scores.put("independent", share(counted, facts));
    scores.put("heavy_recall", recall(Making.HEAVY_REWRITE));
    scores.put("roots_called_copies", share(retoldLinked, retold));
    return scores;
  }

  private double recall(Making making) {
    int[] tally = byMaking.getOrDefault(making, new int[2]);
    return share(tally[0], tally[1]);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  void print(String name, Appendable lines) throws IOException {
    lines.append(
        String.format(
            Locale.ROOT,
            "%s: edges %d right of %d found, %d due (%d without direction), %d strictly; counts right"
                + " %d of %d; independent pages called copies %d of %d%n",
            name,
            right,
            found,
            due,
            undirected,
            strict,
            counted,
            facts,
            retoldLinked,
            retold));
    for (Map.Entry<Making, int[]> kind : byMaking.entrySet()) {
      if (kind.getValue()[1] > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "  %-14s %d of %d%n",
                kind.getKey().label(),
                kind.getValue()[0],
                kind.getValue()[1]));
      }
    }
  }
}
