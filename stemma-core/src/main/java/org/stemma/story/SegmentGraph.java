package org.stemma.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.similarity.Rarity;
import org.stemma.similarity.TermVector;

/**
 * How alike segments are, in [0,1]: the cosine of their weighted words, less where they share next
 * to no rare name, term or number, and less where they were published long apart.
 *
 * <p>Only pairs that share one of their most telling words are compared, found through an inverted
 * index; all others count as 0.
 */
final class SegmentGraph {

  /** Texts that the expected shares weigh as much as; 10 and 200 did no better on newscluster. */
  private static final double TRUST = 50;

  /**
   * Sharpens rare against common words. Swept 1, 1.5, 2 on newscluster: pair F1 .870, .934, .902.
   */
  private static final double SHARPNESS = 1.5;

  /** The most telling words of a segment that lead to candidates. */
  private static final int SEEDS = 40;

  /** A word of more segments than this leads to none: it would compare all with all. */
  private static final int POSTINGS = 400;

  /**
   * What is left of the likeness of two segments that share no anchor, or one. Reports of several
   * meetings of the same well-known people share their vocabulary but no anchors.
   */
  private static final double[] FEW_ANCHORS = {0.02, 0.1};

  /**
   * From this number of segments on, the segments themselves tell which words are telling, and
   * anchors from word lists are not asked for (on newscluster asking costs up to .2 pair F1).
   */
  private static final double ENOUGH_SEGMENTS = 100;

  /**
   * Days of publication apart that cost nothing, and days after which a third is left. Page dates
   * are often those of a later copy: shorter spans cost up to .07 pair F1 on newscluster.
   */
  private static final double SAME_TIME = 60;

  private static final double FADING = 200;

  private final List<SegmentText> segments;
  private final List<SegmentTerms> terms;
  private final Rarity rarity;
  private final List<TermVector> vectors = new ArrayList<>();
  private final List<Map<Integer, Double>> edges = new ArrayList<>();

  private SegmentGraph(List<SegmentText> segments) {
    this.segments = segments;
    this.terms = segments.stream().map(SegmentTerms::of).toList();
    this.rarity =
        new Rarity(
            terms.stream().map(t -> t.counts().keySet()).toList(),
            WordExpectation.ENGLISH::of,
            TRUST);
    for (SegmentTerms term : terms) {
      Map<String, Double> weights = new HashMap<>();
      term.counts().forEach((form, n) -> weights.put(form, weight(form, n)));
      vectors.add(TermVector.of(weights));
      edges.add(new TreeMap<>());
    }
  }

  /** For each of {@code segments} its likeness to others above 0; symmetric. */
  static List<Map<Integer, Double>> of(List<SegmentText> segments) {
    SegmentGraph graph = new SegmentGraph(segments);
    graph.connect();
    return graph.edges;
  }

  private double weight(String form, double count) {
    return (1 + Math.log(count)) * Math.pow(rarity.of(form), SHARPNESS);
  }

  private void connect() {
    Map<String, List<Integer>> postings = new HashMap<>();
    for (int node = 0; node < vectors.size(); node++) {
      TreeSet<Integer> candidates = new TreeSet<>();
      for (String seed : seeds(vectors.get(node))) {
        if (rarity.texts(seed) <= POSTINGS) {
          List<Integer> holders = postings.computeIfAbsent(seed, k -> new ArrayList<>());
          candidates.addAll(holders);
          holders.add(node);
        }
      }
      for (int other : candidates) {
        double alike = vectors.get(node).cosine(vectors.get(other));
        alike *= anchored(node, other) * near(node, other);
        edges.get(node).put(other, alike);
        edges.get(other).put(node, alike);
      }
    }
  }

  private double anchored(int a, int b) {
    double need = 1 - segments.size() / ENOUGH_SEGMENTS;
    int shared = need <= 0 ? 2 : terms.get(a).sharedAnchors(terms.get(b), 2);
    return shared == 2 ? 1 : Math.pow(FEW_ANCHORS[shared], need);
  }

  private double near(int a, int b) {
    Optional<LocalDate> one = segments.get(a).published();
    Optional<LocalDate> other = segments.get(b).published();
    if (one.isEmpty() || other.isEmpty()) {
      return 1;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
    return Math.exp(-Math.max(0, days - SAME_TIME) / FADING);
  }

  private static List<String> seeds(TermVector vector) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer>comparingDouble(i -> -vector.weight(i)).thenComparing(i -> i));
    return order.stream().limit(SEEDS).map(vector::term).toList();
  }
}
