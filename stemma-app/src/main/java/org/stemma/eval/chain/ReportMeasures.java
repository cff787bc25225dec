package org.stemma.eval.chain;

import static org.stemma.eval.chain.PairMeasures.differ;
import static org.stemma.eval.chain.PairMeasures.one;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** How the reports of two mentions stand to each other. */
final class ReportMeasures {

  /** Nearness below this is none. By judgement, not swept. */
  private static final double LEAST = 0.01;

  private final Collected collected;

  ReportMeasures(Collected collected) {
    this.collected = collected;
  }

  void add(Map<String, PairMeasures.Measure> measures) {
    measures.put("one-report", (a, b) -> one(a.telling().isOfOneReport(b.telling())));
    measures.put("reports-near", (a, b) -> logarithm(nearness(a, b)));
    measures.put("level", (a, b) -> level(a, b));
    measures.put("level-log", (a, b) -> logarithm(level(a, b)));
    measures.put("reports-parting", (a, b) -> parting(a, b, r -> words(r).lemmas()));
    measures.put("names-parting", (a, b) -> parting(a, b, r -> words(r).names()));
    measures.put("events-parting", (a, b) -> parting(a, b, this::spoken));
    measures.put("parting-words", this::partingWords);
    measures.put("persons-parting", (a, b) -> parting(a, b, r -> words(r).persons()));
    measures.put("places-parting", (a, b) -> parting(a, b, r -> words(r).places()));
    measures.put("figures-parting", (a, b) -> parting(a, b, r -> words(r).figures()));
    measures.put("persons-differ", (a, b) -> differing(a, b, ReportWords::persons));
    measures.put("places-differ", (a, b) -> differing(a, b, ReportWords::places));
    measures.put("figures-differ", (a, b) -> differing(a, b, ReportWords::figures));
  }

  private double differing(Placed a, Placed b, Function<ReportWords, Set<String>> words) {
    return one(differ(words.apply(words(report(a))), words.apply(words(report(b)))));
  }

  private static int report(Placed a) {
    return a.telling().report();
  }

  private ReportWords words(int report) {
    return collected.reports().get(report);
  }

  private Set<String> spoken(int report) {
    return collected.spoken().getOrDefault(report, Set.of());
  }

  private static double logarithm(double nearness) {
    return StrictMath.log(Math.max(LEAST, nearness));
  }

  private double nearness(Placed a, Placed b) {
    return collected.nearness().of(report(a), report(b));
  }

  private double level(Placed a, Placed b) {
    return collected.nearness().level(report(a), report(b));
  }

  private double parting(Placed a, Placed b, IntFunction<Set<String>> words) {
    Rarity parting = collected.parting(a);
    return Rarity.cosine(words.apply(report(a)), words.apply(report(b)), parting::parting);
  }

  /** How many words both reports have that few others of their kind have. */
  private double partingWords(Placed a, Placed b) {
    Rarity parting = collected.parting(a);
    Set<String> other = words(report(b)).lemmas();
    return words(report(a)).lemmas().stream()
        .filter(other::contains)
        .filter(word -> parting.parting(word) > 1)
        .count();
  }
}
