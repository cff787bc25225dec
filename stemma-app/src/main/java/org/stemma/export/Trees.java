package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.UpstreamItem;

/** The derivation of an account as lines of text: each source with what was made from it below. */
public final class Trees {

  private final Account account;
  private final Witnesses witnesses;
  private final Map<String, String> upstreams = new HashMap<>();
  private final Map<String, List<EdgeItem>> edges = new TreeMap<>();
  private final Set<String> made = new LinkedHashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<String> lines = new ArrayList<>();

  private Trees(Account account) {
    this.account = account;
    this.witnesses = new Witnesses(account);
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    for (EdgeItem edge : account.derivation().edges()) {
      edges.computeIfAbsent(node(edge.from()), n -> new ArrayList<>()).add(edge);
      made.add(edge.to());
    }
  }

  /**
   * The tree as lines. A page that was made from several sources stands below each, with its own
   * derivatives below the first only. Sources that are not held stand in square brackets.
   */
  public static List<String> text(Account account) {
    return new Trees(account).text();
  }

  private List<String> text() {
    for (String node : edges.keySet()) {
      if (!made.contains(node)) {
        root(node);
      }
    }
    edges.keySet().forEach(this::rest);
    for (String node : account.derivation().nodes()) {
      if (!upstreams.containsKey(node)) {
        rest(node);
      }
    }
    return List.copyOf(lines);
  }

  private void rest(String node) {
    if (!shown.contains(node)) {
      root(node);
    }
  }

  private void root(String node) {
    lines.add(name(node));
    below(node, "  ");
  }

  private void below(String node, String indent) {
    if (!shown.add(node)) {
      return;
    }
    for (EdgeItem edge : edges.getOrDefault(node, List.of())) {
      boolean again = shown.contains(edge.to());
      lines.add(
          indent
              + "-> "
              + name(edge.to())
              + " ("
              + edge.certainty()
              + (edge.confidence() < 1
                  ? ", " + Numbers.plain(Math.round(edge.confidence() * 100) / 100.0)
                  : "")
              + ")"
              + (again && edges.containsKey(edge.to()) ? " (see above)" : ""));
      below(edge.to(), indent + "   ");
    }
  }

  private String node(String id) {
    return upstreams.getOrDefault(id, id);
  }

  private String name(String node) {
    int hash = node.lastIndexOf("#s");
    String file = hash < 0 ? node : node.substring(0, hash);
    boolean held = account.documents().stream().anyMatch(d -> d.file().equals(file));
    return held
        ? witnesses.siglum(file) + " " + ReadableWords.of(node)
        : "[" + ReadableWords.of(node) + "]";
  }
}
