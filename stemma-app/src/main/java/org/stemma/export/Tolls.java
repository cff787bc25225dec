package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.TollItem;
import org.stemma.account.TollItem.Told;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Statement;

/**
 * How many were killed and injured: the count that stands with its pages, then the earlier ones and
 * those that say otherwise, each with its pages and their days.
 */
final class Tolls {

  private Tolls() {}

  static List<Entry> entries(Witnesses witnesses, TollItem toll) {
    List<Entry> entries = new ArrayList<>(adopted(witnesses, toll));
    for (String standing : List.of("earlier", "otherwise")) {
      Map<String, List<Told>> readings = new LinkedHashMap<>();
      toll.reports().stream()
          .filter(told -> told.standing().equals(standing))
          .forEach(
              told ->
                  readings
                      .computeIfAbsent(words(told.killed(), told.injured()), w -> new ArrayList<>())
                      .add(told));
      String before = standing.equals("earlier") ? "earlier: " : "told otherwise: ";
      readings.forEach(
          (words, told) -> entries.add(statement(witnesses, List.of(), before + words, told)));
    }
    return entries;
  }

  /** The dead and the injured in one line where a page tells both so, else in a line each. */
  private static List<Entry> adopted(Witnesses witnesses, TollItem toll) {
    boolean apart =
        toll.killed().isPresent()
            && toll.injured().isPresent()
            && toll.reports().stream()
                .noneMatch(
                    t -> t.killed().equals(toll.killed()) && t.injured().equals(toll.injured()));
    List<String> id = List.of(toll.id());
    if (!apart) {
      List<Told> told =
          toll.reports().stream().filter(t -> t.standing().equals("adopted")).toList();
      return List.of(statement(witnesses, id, words(toll.killed(), toll.injured()), told));
    }
    return List.of(
        statement(
            witnesses,
            id,
            words(toll.killed(), Optional.empty()),
            toll.reports().stream().filter(t -> t.killed().equals(toll.killed())).toList()),
        statement(
            witnesses,
            List.of(),
            words(Optional.empty(), toll.injured()),
            toll.reports().stream().filter(t -> t.injured().equals(toll.injured())).toList()));
  }

  private static Entry statement(
      Witnesses witnesses, List<String> ids, String lead, List<Told> told) {
    List<Evidence> sentences = told.stream().map(Told::sentence).toList();
    List<String> badges = new ArrayList<>();
    if (!sentences.isEmpty()) {
      badges.add(witnesses.support(sentences));
    }
    TreeSet<String> days =
        told.stream().flatMap(t -> t.day().stream()).collect(Collectors.toCollection(TreeSet::new));
    if (!days.isEmpty()) {
      badges.add(String.join(", ", days));
    }
    return new Statement(
        ids, lead, "", badges, sentences.stream().map(witnesses::cite).toList(), List.of());
  }

  private static String words(Optional<Integer> killed, Optional<Integer> injured) {
    return Stream.of(killed.map(n -> n + " killed"), injured.map(n -> n + " injured"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
