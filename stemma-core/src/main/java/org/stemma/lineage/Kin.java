package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For each segment those with which it has words in common or tells the same in one order, as its
 * possible sources.
 */
final class Kin {

  /** In order of the ids of the sources. */
  private final Map<String, List<Kinship>> byCopy = new HashMap<>();

  private final Map<String, Set<String>> ids = new HashMap<>();

  /** Compares the candidates, those of one segment beside those of another. */
  static Kin of(List<Witness> witnesses, KeptTexts texts) {
    Kin kin = new Kin();
    texts.compared(witnesses, Candidates.of(witnesses)).forEach(kin::add);
    kin.byCopy.values().forEach(list -> list.sort(Comparator.comparing(k -> k.source().text())));
    return kin;
  }

  private void add(KinshipBothWays both) {
    Kinship found = both.found();
    byCopy.computeIfAbsent(found.copy().id(), k -> new ArrayList<>()).add(found);
    byCopy.computeIfAbsent(found.source().id(), k -> new ArrayList<>()).add(both.reversed());
    if (both.byOrder()) {
      return;
    }
    ids.computeIfAbsent(found.copy().id(), k -> new HashSet<>()).add(found.source().id());
    ids.computeIfAbsent(found.source().id(), k -> new HashSet<>()).add(found.copy().id());
  }

  /** Whether the two have words in common. */
  boolean areKin(String one, String other) {
    return ids.getOrDefault(one, Set.of()).contains(other);
  }

  /** Each as the source of {@code copy}. */
  List<Kinship> of(String copy) {
    return byCopy.getOrDefault(copy, List.of());
  }
}
