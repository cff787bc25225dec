package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The derivation's part of a check: edges between pages as a set of (from, to), and edges from
 * named upstreams likewise.
 */
final class DerivationCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final Set<String> covered;
  private final List<String> lines;

  DerivationCheck(JsonNode gold, JsonNode account, Set<String> covered, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.covered = covered;
    this.lines = lines;
  }

  Map<String, Map<String, Double>> score() {
    Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
    scores.put("derivation", compare("derivation", edges(gold, true), edges(account, true)));
    scores.put(
        "derivation_upstream",
        compare("derivation_upstream", edges(gold, false), edges(account, false)));
    return scores;
  }

  private Map<String, Double> compare(String name, Set<Edge> wanted, Set<Edge> found) {
    long hit = 0;
    for (Edge edge : wanted) {
      if (found.stream().anyMatch(edge::agrees)) {
        hit++;
      } else {
        lines.add(name + " missed: " + edge.from() + " -> " + edge.to());
      }
    }
    long right = 0;
    for (Edge edge : found) {
      if (wanted.stream().anyMatch(edge::agrees)) {
        right++;
      } else {
        lines.add(name + " extra: " + edge.from() + " -> " + edge.to());
      }
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("recall", Pairing.ratio(hit, wanted.size()));
    measures.put("precision", Pairing.ratio(right, found.size()));
    return measures;
  }

  private record Edge(String from, String to) implements Comparable<Edge> {
    boolean agrees(Edge other) {
      return to.equals(other.to)
          && (from.equals(other.from) || GoldItem.contains(from, other.from));
    }

    @Override
    public int compareTo(Edge other) {
      return (from + "\n" + to).compareTo(other.from + "\n" + other.to);
    }
  }

  /**
   * The edges of one account, ends given as file names or names of sources; {@code held}: between
   * pages, or from sources not held.
   */
  private Set<Edge> edges(JsonNode tree, boolean held) {
    Map<String, String> files = files(tree);
    Map<String, String> sources = new HashMap<>();
    tree.path("upstream_sources")
        .forEach(u -> sources.put(u.path("id").asText(), u.path("name").asText()));
    TreeSet<Edge> edges = new TreeSet<>();
    for (JsonNode edge : tree.path("derivation").path("edges")) {
      String from = edge.path("from").asText();
      String to = files.getOrDefault(edge.path("to").asText(), edge.path("to").asText());
      boolean between = files.containsKey(from);
      if (between == held && covered.contains(to)) {
        edges.add(
            new Edge(
                between ? files.getOrDefault(from, from) : sources.getOrDefault(from, from), to));
      }
    }
    return edges;
  }

  private static Map<String, String> files(JsonNode tree) {
    Map<String, String> files = new HashMap<>();
    for (JsonNode document : tree.path("documents")) {
      String file = document.path("file").asText();
      files.put(document.path("id").asText(), file);
      files.put(file, file);
      document.path("segments").forEach(s -> files.put(s.path("id").asText(), file));
    }
    return files;
  }
}
