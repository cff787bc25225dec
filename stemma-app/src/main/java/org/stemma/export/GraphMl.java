package org.stemma.export;

import java.util.HashMap;
import java.util.Map;
import org.stemma.account.Account;
import org.stemma.export.Graph.Edge;
import org.stemma.export.Graph.Node;

/** The derivation in GraphML (XML), as Gephi and yEd read it. */
public final class GraphMl {

  private GraphMl() {}

  /** The graph of {@code account}. */
  public static String write(Account account) {
    Graph graph = Graph.of(account);
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="held" for="node" attr.name="held" attr.type="boolean"/>
              <key id="certainty" for="edge" attr.name="certainty" attr.type="string"/>
              <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>
              <key id="why" for="edge" attr.name="why" attr.type="string"/>
              <graph id="stemma" edgedefault="directed">
            """);
    Map<String, String> ids = new HashMap<>();
    for (Node node : graph.nodes()) {
      String id = "n" + ids.size();
      ids.put(node.key(), id);
      out.append("    <node id=\"").append(id).append("\">");
      data(out, "label", node.label());
      data(out, "held", String.valueOf(node.held()));
      out.append("</node>\n");
    }
    for (Edge edge : graph.edges()) {
      out.append("    <edge source=\"")
          .append(ids.get(edge.from()))
          .append("\" target=\"")
          .append(ids.get(edge.to()))
          .append("\">");
      data(out, "certainty", edge.certainty());
      data(out, "confidence", Numbers.plain(edge.confidence()));
      data(out, "why", ReadableWords.of(edge.why()));
      out.append("</edge>\n");
    }
    return out.append("  </graph>\n</graphml>\n").toString();
  }

  private static void data(StringBuilder out, String key, String value) {
    out.append("<data key=\"")
        .append(key)
        .append("\">")
        .append(Xml.escape(value))
        .append("</data>");
  }
}
