package org.stemma.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.UpstreamItem;

/**
 * The derivation as a graph: held segments and sources that are only named. A source that several
 * pages name is one node.
 *
 * @param nodes ordered by key
 * @param edges in the order of the account
 */
record Graph(List<Node> nodes, List<Edge> edges) {

  /**
   * A segment or a source.
   *
   * @param key the segment's id or the source's name
   * @param label what to show: letter and file, or the source's name
   */
  record Node(String key, String label, boolean held) {}

  /**
   * {@code to} was made from {@code from}; both are keys of nodes.
   *
   * @param why the reasons, in words
   */
  record Edge(String from, String to, String certainty, double confidence, String why) {

    /** For instance {@code stated}, or {@code inferred 0.85}. */
    String label() {
      double shown = Math.round(confidence * 100) / 100.0;
      return confidence < 1 ? certainty + " " + Numbers.plain(shown) : certainty;
    }
  }

  static Graph of(Account account) {
    return of(account, new Witnesses(account));
  }

  /** With the letters of {@code witnesses}, of whose pages those of the account may be some. */
  static Graph of(Account account, Witnesses witnesses) {
    Map<String, Node> nodes = new TreeMap<>();
    for (DocumentItem document : account.documents()) {
      for (SegmentItem segment : document.segments()) {
        nodes.put(
            segment.id(), new Node(segment.id(), label(document, segment.id(), witnesses), true));
      }
    }
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    Map<List<String>, Edge> edges = new LinkedHashMap<>();
    for (EdgeItem item : account.derivation().edges()) {
      String from = upstreams.getOrDefault(item.from(), item.from());
      for (String key : List.of(from, item.to())) {
        nodes.putIfAbsent(key, named(key, witnesses));
      }
      Edge edge = new Edge(from, item.to(), item.certainty(), item.confidence(), item.why());
      edges.putIfAbsent(List.of(from, item.to(), edge.label()), edge); // a sentence each is one
    }
    return new Graph(List.copyOf(nodes.values()), List.copyOf(edges.values()));
  }

  /** A source that is only named, or a report of a page outside this part of the account. */
  private static Node named(String key, Witnesses witnesses) {
    return witnesses
        .pageOf(key)
        .map(page -> new Node(key, label(page, key, witnesses), true))
        .orElseGet(() -> new Node(key, ReadableWords.of(key), false));
  }

  private static String label(DocumentItem page, String segment, Witnesses witnesses) {
    String part = page.segments().size() > 1 ? segment : page.file();
    return witnesses.siglum(page.file()) + " " + ReadableWords.of(part);
  }
}
