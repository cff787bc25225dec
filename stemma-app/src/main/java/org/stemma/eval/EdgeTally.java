package org.stemma.eval;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.Making;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;

/** Edges found against the true ones, over several corpora. */
final class EdgeTally {

  private int right;
  private int found;
  private int due;
  private int facts;
  private int counted;
  private int retold;
  private int retoldLinked;
  private final Map<Making, int[]> byMaking = new TreeMap<>();

  void add(RewrittenCorpus corpus, Lineage lineage) {
    TreeSet<String> edges = new TreeSet<>();
    for (Derivation edge : lineage.edges()) {
      if (edge.held() && edge.certainty() != Certainty.POOLED) {
        edges.add(page(edge.from()) + " > " + page(edge.to()));
      }
    }
    Set<String> truth = corpus.edges();
    found += edges.size();
    due += truth.size();
    for (CorpusPage page : corpus.pages()) {
      int[] tally = byMaking.computeIfAbsent(page.making(), k -> new int[2]);
      for (String parent : page.parents()) {
        boolean hit = edges.contains(parent + " > " + page.name());
        right += hit ? 1 : 0;
        tally[0] += hit ? 1 : 0;
        tally[1]++;
      }
      if (page.parents().isEmpty()) {
        retold++;
        retoldLinked += edges.stream().anyMatch(e -> e.endsWith("> " + page.name())) ? 1 : 0;
      }
    }
    for (List<String> names : corpus.statements().values()) {
      List<String> segments = names.stream().map(n -> n + "#s1").toList();
      facts++;
      counted += lineage.independent(segments) == corpus.independent(names) ? 1 : 0;
    }
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
            "%s: edges %d right of %d found, %d due; counts right %d of %d; independent pages"
                + " called copies %d of %d%n",
            name,
            right,
            found,
            due,
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
                kind.getKey().name().toLowerCase(Locale.ROOT),
                kind.getValue()[0],
                kind.getValue()[1]));
      }
    }
  }
}
