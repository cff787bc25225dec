package org.stemma.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.contradiction.Contradiction;
import org.stemma.contradiction.Variant;
import org.stemma.contradiction.Verdict;
import org.stemma.similarity.DisjointSets;

/**
 * Writes down one line for each contested fact: its readings, the one adopted and why.
 * Contradictions that share a reading in the same words are of one fact. What only seems to clash
 * is no fact with two readings, unless a source takes one of them back.
 */
final class ApparatusItems {

  private final Findings findings;
  private final Backing backing;
  private final Descent descent;
  private final Closeness closeness;

  private ApparatusItems(Findings findings) {
    this.findings = findings;
    this.backing = new Backing(findings.lineage(), findings.support());
    this.descent = new Descent(findings);
    this.closeness = new Closeness(findings, descent);
  }

  /** The contested facts in the order of their first findings. */
  static List<ApparatusItem> of(Findings findings) {
    ApparatusItems made = new ApparatusItems(findings);
    List<ApparatusItem> items = new ArrayList<>();
    for (List<Contradiction> fact : facts(findings.contradictions())) {
      List<Variant> readings = readings(fact);
      if (readings.size() > 1) {
        items.add(made.item(AccountBuilder.id("AP", items), fact, readings));
      }
    }
    return items;
  }

  /** Contradictions by the fact they are of. */
  private static List<List<Contradiction>> facts(List<Contradiction> contradictions) {
    DisjointSets one = new DisjointSets();
    Map<String, Map<String, List<Variant>>> met = new HashMap<>();
    List<Contradiction> contested =
        contradictions.stream().filter(ApparatusItems::isContested).toList();
    for (Contradiction found : contested) {
      for (Variant side : sides(found)) {
        Map<String, List<Variant>> alike =
            met.computeIfAbsent(side.value().orElseThrow().key(), k -> new LinkedHashMap<>());
        alike.forEach(
            (id, others) -> {
              if (others.stream().anyMatch(side::isSame)) {
                one.join(id, found.id());
              }
            });
        alike.computeIfAbsent(found.id(), i -> new ArrayList<>()).add(side);
      }
    }
    Map<String, List<Contradiction>> facts = new LinkedHashMap<>();
    contested.forEach(c -> facts.computeIfAbsent(one.of(c.id()), f -> new ArrayList<>()).add(c));
    return List.copyOf(facts.values());
  }

  private static boolean isContested(Contradiction found) {
    boolean apparent = found.verdict() == Verdict.APPARENT || found.verdict() == Verdict.GAP;
    return !apparent || sides(found).stream().anyMatch(side -> !side.withdrawn().isEmpty());
  }

  private static List<Variant> sides(Contradiction found) {
    return List.of(found.a(), found.b()).stream().filter(side -> side.value().isPresent()).toList();
  }

  /** The readings of one fact, each once with all its witnesses. */
  private static List<Variant> readings(List<Contradiction> fact) {
    Map<String, Variant> readings = new LinkedHashMap<>();
    for (Contradiction found : fact) {
      for (Variant side : sides(found)) {
        readings.merge(side.value().orElseThrow().key(), side, Variant::with);
      }
    }
    return List.copyOf(readings.values());
  }

  private ApparatusItem item(String id, List<Contradiction> fact, List<Variant> readings) {
    Adoption adoption = new Adopter(backing, descent, closeness, this::publisher).of(readings);
    List<Variant> sorted =
        readings.stream()
            .sorted(
                Comparator.comparing((Variant r) -> !adoption.reading().equals(Optional.of(r)))
                    .thenComparing(r -> -backing.of(r))
                    .thenComparing(r -> -r.witnesses().size())
                    .thenComparing(r -> r.value().orElseThrow().text()))
            .toList();
    return new ApparatusItem(
        id,
        fact.stream().map(Contradiction::about).filter(a -> !a.isEmpty()).findFirst().orElse(""),
        readings.get(0).value().orElseThrow().kind().label(),
        adoption.reading().map(r -> r.value().orElseThrow().text()),
        adoption.ground().label(),
        adoption.why(),
        sorted.stream().map(r -> ClaimItems.reading(findings.lineage(), r)).toList(),
        fact.stream().map(Contradiction::id).toList());
  }

  private Optional<String> publisher(String page) {
    return findings.readings().stream()
        .filter(reading -> reading.page().equals(page))
        .flatMap(reading -> reading.article().metadata().publisher().stream())
        .map(Field::value)
        .findFirst();
  }
}
