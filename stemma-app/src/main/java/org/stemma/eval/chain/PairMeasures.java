package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is measured between two mentions, each measure by its name. All are symmetric.
 *
 * <p>In this order: their words, their sentences, their reports.
 */
final class PairMeasures {

  /** One measure. */
  @FunctionalInterface
  interface Measure {
    double of(Placed a, Placed b);
  }

  private final Map<String, Measure> measures = new LinkedHashMap<>();

  PairMeasures(Collected collected) {
    new WordMeasures(collected).add(measures);
    new SentenceMeasures(collected).add(measures);
    new ReportMeasures(collected).add(measures);
  }

  List<String> names() {
    return List.copyOf(measures.keySet());
  }

  /** The measures of the names, in their order. */
  List<Measure> named(List<String> names) {
    List<Measure> found = new ArrayList<>();
    for (String name : names) {
      Measure measure = measures.get(name);
      if (measure == null) {
        throw new IllegalArgumentException("no measure is called " + name);
      }
      found.add(measure);
    }
    return List.copyOf(found);
  }

  static double one(boolean holds) {
    return holds ? 1 : 0;
  }

  static boolean share(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  /** Whether both are told, and nothing of it alike. */
  static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
