package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.UpstreamItem;
import org.stemma.similarity.DisjointSets;

/**
 * Cuts the derivation of an account that is too large for one drawing between families: reports
 * that hang together by what they were made from stay in one drawing, in the order of the account.
 */
final class Families {

  /** Reports of one drawing: some three windows high. A larger family stays whole. By judgement. */
  private static final int SIZE = 100;

  private Families() {}

  /** Accounts of some of the reports each, all together those of {@code account}. */
  static List<Account> of(Account account) {
    int reports = account.documents().stream().mapToInt(d -> d.segments().size()).sum();
    return reports <= SIZE ? List.of(account) : cut(account);
  }

  private static List<Account> cut(Account account) {
    DisjointSets families = families(account);
    List<Part> parts = new ArrayList<>();
    Map<String, Part> drawings = drawings(account, families, parts);
    for (DocumentItem page : account.documents()) {
      Map<Part, List<SegmentItem>> own = new LinkedHashMap<>();
      for (SegmentItem segment : page.segments()) {
        Part part = drawings.getOrDefault(families.of(segment.id()), parts.getFirst());
        own.computeIfAbsent(part, p -> new ArrayList<>()).add(segment);
      }
      own.forEach((part, segments) -> part.pages.add(page.withSegments(segments)));
    }
    for (EdgeItem edge : account.derivation().edges()) {
      drawings.getOrDefault(families.of(edge.to()), parts.getFirst()).edges.add(edge);
    }
    return parts.stream().map(part -> part.of(account)).toList();
  }

  private static DisjointSets families(Account account) {
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    DisjointSets families = new DisjointSets();
    for (EdgeItem edge : account.derivation().edges()) {
      families.join(upstreams.getOrDefault(edge.from(), edge.from()), edge.to());
    }
    return families;
  }

  /** The drawing of each family; those are made that are needed, one at least. */
  private static Map<String, Part> drawings(
      Account account, DisjointSets families, List<Part> parts) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (DocumentItem page : account.documents()) {
      page.segments().forEach(s -> sizes.merge(families.of(s.id()), 1, Integer::sum));
    }
    Map<String, Part> drawings = new HashMap<>();
    int held = 0;
    for (Map.Entry<String, Integer> family : sizes.entrySet()) {
      if (parts.isEmpty() || held + family.getValue() > SIZE) {
        parts.add(new Part());
        held = 0;
      }
      held += family.getValue();
      drawings.put(family.getKey(), parts.getLast());
    }
    return drawings;
  }

  /** What one drawing shows. */
  private static final class Part {

    private final List<DocumentItem> pages = new ArrayList<>();
    private final List<EdgeItem> edges = new ArrayList<>();

    private Account of(Account account) {
      return account
          .withDocuments(pages)
          .withDerivation(new DerivationItem(account.derivation().nodes(), edges));
    }
  }
}
