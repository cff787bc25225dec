package org.stemma.export;

import org.stemma.account.Account;
import org.stemma.export.Graph.Edge;
import org.stemma.export.Graph.Node;

/**
 * The derivation in DOT, the language of Graphviz: held pages as boxes, sources that are not held
 * grey, inferred edges dashed, cited and pooled ones dotted, reasons as tooltips.
 */
public final class Dot {

  private Dot() {}

  /** The graph of {@code account}. */
  public static String write(Account account) {
    Graph graph = Graph.of(account);
    StringBuilder out = new StringBuilder("digraph stemma {\n  node [shape=box];\n");
    for (Node node : graph.nodes()) {
      out.append("  ")
          .append(quoted(node.key()))
          .append(" [label=")
          .append(quoted(node.label()))
          .append(node.held() ? "" : ", color=gray, fontcolor=gray")
          .append("];\n");
    }
    for (Edge edge : graph.edges()) {
      out.append("  ")
          .append(quoted(edge.from()))
          .append(" -> ")
          .append(quoted(edge.to()))
          .append(" [label=")
          .append(quoted(edge.label()))
          .append(", tooltip=")
          .append(quoted(edge.why()))
          .append(style(edge.certainty()))
          .append("];\n");
    }
    return out.append("}\n").toString();
  }

  private static String style(String certainty) {
    return switch (certainty) {
      case "inferred" -> ", style=dashed";
      case "cited", "pooled" -> ", style=dotted";
      default -> "";
    };
  }

  /** A double-quoted string; a backslash would be read as an escape of labels. */
  private static String quoted(String text) {
    return '"' + ReadableWords.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
