package org.stemma.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DerivationItem.SharedItem;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.revision.Edition;

/** Writes down which sources pages name and which page was made from which. */
final class LineageItems {

  private LineageItems() {}

  static List<UpstreamItem> upstreams(List<Reading> readings) {
    List<UpstreamItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Upstream upstream : reading.all(Upstream.class)) {
        items.add(
            new UpstreamItem(
                AccountBuilder.id("U", items),
                upstream.kind() == UpstreamKind.UNNAMED
                    ? SpeechItems.unnamed(upstream.name())
                    : upstream.name(),
                upstream.kind().label(),
                reading
                    .article()
                    .segmentAt(upstream.span().start())
                    .map(Segment::id)
                    .orElse(reading.page()),
                upstream.pooled(),
                reading.article().evidence(upstream.span())));
      }
    }
    return items;
  }

  static List<EditionItem> editions(Lineage lineage) {
    List<EditionItem> items = new ArrayList<>();
    for (Edition edition : lineage.editions().all()) {
      items.add(EditionItem.of(AccountBuilder.id("ED", items), edition));
    }
    return items;
  }

  static DerivationItem derivation(Findings findings, List<UpstreamItem> upstreams) {
    TreeSet<String> nodes = new TreeSet<>();
    for (Reading reading : findings.readings()) {
      reading.article().segments().forEach(s -> nodes.add(s.id()));
    }
    Map<String, String> idOfUpstream = new HashMap<>();
    upstreams.forEach(u -> idOfUpstream.putIfAbsent(u.name() + "\n" + u.citedBy(), u.id()));
    List<EdgeItem> edges = new ArrayList<>();
    for (Derivation edge : findings.lineage().edges()) {
      String from =
          edge.held()
              ? edge.from()
              : idOfUpstream.getOrDefault(edge.from() + "\n" + edge.to(), edge.from());
      nodes.add(from);
      edges.add(
          new EdgeItem(
              from,
              edge.to(),
              edge.certainty().label(),
              edge.confidence(),
              edge.why(),
              edge.evidence().stream().map(Passage::evidence).findFirst(),
              edge.shared().stream()
                  .map(s -> new SharedItem(s.copy().evidence(), s.source().evidence()))
                  .toList()));
    }
    return new DerivationItem(List.copyOf(nodes), edges);
  }
}
