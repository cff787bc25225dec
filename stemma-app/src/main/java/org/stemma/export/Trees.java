package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.export.Graph.Edge;
import org.stemma.export.Graph.Node;
import org.stemma.lineage.Certainty;

/** The derivation of an account as lines of text: each source with what was made from it below. */
public final class Trees {

  /** Whose page has but a sentence from the source stands for itself as well. */
  private static final String CITED = Certainty.CITED.label();

  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  private Trees() {}

  /**
   * The tree as lines. What was made from several sources stands below each, with its own
   * derivatives below the first only. Sources that are not held stand in square brackets.
   */
  public static List<String> text(Account account) {
    return text(account, new Witnesses(account));
  }

  /** With the letters of {@code witnesses}. */
  static List<String> text(Account account, Witnesses witnesses) {
    return new Trees().text(Graph.of(account, witnesses));
  }

  private List<String> text(Graph graph) {
    Set<String> made = new HashSet<>();
    for (Edge edge : graph.edges()) {
      edges.computeIfAbsent(edge.from(), n -> new ArrayList<>()).add(edge);
      if (!edge.certainty().equals(CITED)) {
        made.add(edge.to());
      }
    }
    graph.nodes().forEach(node -> nodes.put(node.key(), node));
    graph.nodes().stream().filter(n -> !made.contains(n.key())).forEach(this::root);
    graph.nodes().forEach(this::root); // what is left was made from itself by way of others
    return List.copyOf(lines);
  }

  private void root(Node node) {
    if (!shown.contains(node.key())) {
      lines.add(name(node));
      below(node.key(), "  ");
    }
  }

  private void below(String key, String indent) {
    shown.add(key);
    for (Edge edge : edges.getOrDefault(key, List.of())) {
      boolean again = shown.contains(edge.to()) || edge.certainty().equals(CITED);
      String note = again && edges.containsKey(edge.to()) ? ", see elsewhere" : "";
      Node made = nodes.getOrDefault(edge.to(), new Node(edge.to(), edge.to(), false));
      lines.add(indent + "-> " + name(made) + " (" + edge.label() + note + ")");
      if (!again) {
        below(edge.to(), indent + "   ");
      }
    }
  }

  private static String name(Node node) {
    return node.held() ? node.label() : "[" + node.label() + "]";
  }
}
