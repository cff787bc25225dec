package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.story.AverageLinkage;
import org.stemma.syntax.WordVectors;
import org.stemma.text.Span;

/**
 * Brings mentions of one event together, within reports and across them: two mentions of reports of
 * one kind are judged by {@link ChainNet}, and the two groups whose mentions are most likely one
 * event on average are joined, again and again. The result does not depend on the order of the
 * mentions. Work grows with the pairs of mentions of reports of one kind.
 */
public final class EventChains {

  /**
   * Average likelihood from which two groups are one event. CoNLL F1 on ECB+, cross-validated: .30
   * .785, .35 .784, .40 .783, .45 .781.
   */
  private static final double ONE = 0.3;

  /** Likelihoods below this count as none and take no room. By judgement, not swept. */
  private static final double LEAST = 0.01;

  /** How likely two mentions are of one event. */
  @FunctionalInterface
  public interface Judge {
    /**
     * From 0 to 1.
     *
     * @param a number of the one mention in the list given
     * @param b number of the other
     * @param measures by the names asked for
     */
    double likelihood(int a, int b, double[] measures);
  }

  private final List<Integer> numbers = new ArrayList<>();
  private final Collected collected;

  private EventChains(List<ToldEvent> mentions, WordVectors vectors) {
    Map<String, Reading> readings = new TreeMap<>();
    for (ToldEvent mention : mentions) {
      Reading reading = mention.reading();
      if (!readings.computeIfAbsent(reading.page(), page -> reading).equals(reading)) {
        throw new IllegalArgumentException("page " + reading.page() + " has two readings");
      }
    }
    Map<String, Integer> reports = new HashMap<>();
    readings.keySet().forEach(page -> reports.put(page, reports.size()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> mentions.get(i).reading().page())
            .thenComparing(i -> mentions.get(i).words(), EventChains::compare));
    List<Telling> tellings = new ArrayList<>();
    for (int i : order) {
      ToldEvent mention = mentions.get(i);
      Optional<Telling> read =
          TellingReader.read(mention, reports.getOrDefault(mention.reading().page(), 0));
      read.ifPresent(
          telling -> {
            tellings.add(telling);
            numbers.add(i);
          });
    }
    List<ReportWords> words = readings.values().stream().map(ReportWords::of).toList();
    collected = Collected.of(words, tellings, vectors);
  }

  /** By the first words, where those are one by the next; one that goes on is behind. */
  private static int compare(List<Span> a, List<Span> b) {
    return Arrays.compare(a.toArray(Span[]::new), b.toArray(Span[]::new));
  }

  /**
   * The chains as {@link ChainNet#fitted} judges.
   *
   * @param mentions parsed; two of one page must have one reading
   * @param vectors tell which words are near
   * @return numbers of the mentions of each event; a mention without a parse is its own
   * @throws IllegalArgumentException if mentions of one page have readings that differ
   */
  public static List<List<Integer>> of(List<ToldEvent> mentions, WordVectors vectors) {
    ChainNet net = ChainNet.fitted();
    return of(mentions, vectors, net.names(), (a, b, measures) -> net.likelihood(measures));
  }

  /**
   * The same as {@code judge} sees it.
   *
   * @param names of the measures that it asks for
   * @throws IllegalArgumentException if mentions of one page have readings that differ
   */
  public static List<List<Integer>> of(
      List<ToldEvent> mentions, WordVectors vectors, List<String> names, Judge judge) {
    return new EventChains(mentions, vectors).chains(mentions.size(), names, judge);
  }

  private List<List<Integer>> chains(int size, List<String> names, Judge judge) {
    List<Map<Integer, Double>> graph = graph(names, judge);
    List<List<Integer>> chains = new ArrayList<>();
    boolean[] chained = new boolean[size];
    for (List<Integer> cluster : AverageLinkage.cluster(graph, ONE)) {
      List<Integer> chain = cluster.stream().map(numbers::get).sorted().toList();
      chain.forEach(i -> chained[i] = true);
      chains.add(chain);
    }
    for (int i = 0; i < size; i++) {
      if (!chained[i]) {
        chains.add(List.of(i));
      }
    }
    chains.sort(Comparator.comparing(List::getFirst));
    return List.copyOf(chains);
  }

  private List<Map<Integer, Double>> graph(List<String> names, Judge judge) {
    List<PairMeasures.Measure> measures = new PairMeasures(collected).named(names);
    List<Map<Integer, Double>> graph = new ArrayList<>();
    collected.mentions().forEach(m -> graph.add(new HashMap<>()));
    for (List<Integer> kind : kinds()) {
      for (int x = 0; x < kind.size(); x++) {
        for (int y = 0; y < x; y++) {
          int a = kind.get(y);
          int b = kind.get(x);
          double likelihood =
              judge.likelihood(numbers.get(a), numbers.get(b), measured(measures, a, b));
          if (likelihood > LEAST) {
            graph.get(a).put(b, likelihood);
            graph.get(b).put(a, likelihood);
          }
        }
      }
    }
    return graph;
  }

  private Collection<List<Integer>> kinds() {
    Map<Integer, List<Integer>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < collected.mentions().size(); i++) {
      int kind = collected.nearness().kind(collected.mentions().get(i).telling().report());
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
    }
    return kinds.values();
  }

  private double[] measured(List<PairMeasures.Measure> measures, int a, int b) {
    Placed one = collected.mentions().get(a);
    Placed other = collected.mentions().get(b);
    return measures.stream().mapToDouble(m -> m.of(one, other)).toArray();
  }

  /** All names of measures. */
  static List<String> measures() {
    return new PairMeasures(Collected.of(List.of(), List.of(), WordVectors.NONE)).names();
  }
}
