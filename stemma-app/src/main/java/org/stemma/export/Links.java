package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.UpstreamItem;
import org.stemma.export.Graph.Node;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Stretch;

/** The edges of the derivation as a list, each with the reason for it. */
final class Links {

  private Links() {}

  /** In the order of the account. */
  static List<Link> of(Witnesses witnesses, Account account) {
    Map<String, Node> nodes = new HashMap<>();
    Graph.of(account, witnesses).nodes().forEach(node -> nodes.put(node.key(), node));
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    List<Link> links = new ArrayList<>();
    for (EdgeItem edge : account.derivation().edges()) {
      Node from = node(nodes, upstreams.getOrDefault(edge.from(), edge.from()));
      Graph.Edge shown =
          new Graph.Edge(edge.from(), edge.to(), edge.certainty(), edge.confidence(), edge.why());
      links.add(
          new Link(
              node(nodes, edge.to()).label(),
              from.label(),
              from.held(),
              shown.label(),
              edge.why(),
              edge.evidence().map(witnesses::cite),
              edge.shared().stream()
                  .map(s -> new Stretch(witnesses.cite(s.copy()), witnesses.cite(s.source())))
                  .toList()));
    }
    return links;
  }

  private static Node node(Map<String, Node> nodes, String key) {
    return nodes.getOrDefault(key, new Node(key, ReadableWords.of(key), false));
  }
}
