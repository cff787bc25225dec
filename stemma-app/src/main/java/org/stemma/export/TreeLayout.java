package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.export.Graph.Edge;
import org.stemma.export.Graph.Node;

/**
 * Where the nodes of a derivation stand: one in each row, sources above what was made from them,
 * indented so that no line from a source to its derivatives runs through a node between them.
 */
final class TreeLayout {

  /**
   * A node in its place.
   *
   * @param row from 0, top down
   * @param column from 0, left to right
   */
  record Place(Node node, int row, int column) {}

  private final Graph graph;
  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private final List<Node> rows = new ArrayList<>();

  private TreeLayout(Graph graph) {
    this.graph = graph;
    graph.nodes().forEach(node -> nodes.put(node.key(), node));
    for (Edge edge : graph.edges()) {
      from.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge);
      to.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge);
    }
  }

  /** The places of all nodes by their keys, in order of rows. */
  static Map<String, Place> of(Graph graph) {
    return new TreeLayout(graph).places();
  }

  private Map<String, Place> places() {
    graph.nodes().stream().filter(n -> !to.containsKey(n.key())).forEach(n -> put(n.key()));
    graph.nodes().forEach(n -> put(n.key())); // made from itself by way of others
    Map<String, Integer> rowOf = new HashMap<>();
    rows.forEach(node -> rowOf.put(node.key(), rowOf.size()));
    Map<String, Place> places = new LinkedHashMap<>();
    int[] last = rows.stream().mapToInt(node -> lastRow(node, rowOf)).toArray();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Place above : places.values()) {
        if (last[above.row()] >= row) {
          column = Math.max(column, above.column() + 1);
        }
      }
      places.put(rows.get(row).key(), new Place(rows.get(row), row, column));
    }
    return places;
  }

  /** The last row that a line from {@code node} reaches. */
  private int lastRow(Node node, Map<String, Integer> rowOf) {
    return from.getOrDefault(node.key(), List.of()).stream()
        .mapToInt(edge -> rowOf.getOrDefault(edge.to(), -1))
        .max()
        .orElse(-1);
  }

  /** After all its sources; what was made from it follows. */
  private void put(String key) {
    if (!met.add(key)) {
      return;
    }
    to.getOrDefault(key, List.of()).forEach(edge -> put(edge.from()));
    rows.add(nodes.get(key));
    from.getOrDefault(key, List.of()).forEach(edge -> put(edge.to()));
  }
}
