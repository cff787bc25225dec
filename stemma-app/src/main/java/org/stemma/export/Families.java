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

/**
 * Cuts the derivation of an account that is too large for one drawing between families: reports
 * that hang together by what they were made from stay in one drawing, in the order of the account.
 */
final class Families {

  /** Reports of one drawing: some three windows high. A larger family stays whole. By judgement. */
  private static final int SIZE = 100;

  private final Map<String, String> above = new HashMap<>();

  private Families() {}

  /** Accounts of some of the reports each, all together those of {@code account}. */
  static List<Account> of(Account account) {
    int reports = account.documents().stream().mapToInt(d -> d.segments().size()).sum();
    return reports <= SIZE ? List.of(account) : new Families().cut(account);
  }

  private List<Account> cut(Account account) {
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    List<EdgeItem> edges = account.derivation().edges();
    edges.forEach(e -> join(upstreams.getOrDefault(e.from(), e.from()), e.to()));
    Map<String, List<SegmentItem>> families = new LinkedHashMap<>();
    for (DocumentItem page : account.documents()) {
      for (SegmentItem segment : page.segments()) {
        families.computeIfAbsent(first(segment.id()), f -> new ArrayList<>()).add(segment);
      }
    }
    Map<String, Integer> drawings = new HashMap<>();
    int drawing = 0;
    int held = 0;
    for (Map.Entry<String, List<SegmentItem>> family : families.entrySet()) {
      if (held > 0 && held + family.getValue().size() > SIZE) {
        drawing++;
        held = 0;
      }
      held += family.getValue().size();
      drawings.put(family.getKey(), drawing);
    }
    List<Account> parts = new ArrayList<>();
    for (int i = 0; i <= drawing; i++) {
      parts.add(part(account, drawings, i));
    }
    return parts;
  }

  private Account part(Account account, Map<String, Integer> drawings, int drawing) {
    List<DocumentItem> pages = new ArrayList<>();
    for (DocumentItem page : account.documents()) {
      List<SegmentItem> own =
          page.segments().stream().filter(s -> isIn(s.id(), drawings, drawing)).toList();
      if (!own.isEmpty()) {
        pages.add(page.withSegments(own));
      }
    }
    List<EdgeItem> edges =
        account.derivation().edges().stream()
            .filter(edge -> isIn(edge.to(), drawings, drawing))
            .toList();
    return account
        .withDocuments(pages)
        .withDerivation(new DerivationItem(account.derivation().nodes(), edges));
  }

  private boolean isIn(String segment, Map<String, Integer> drawings, int drawing) {
    return drawings.getOrDefault(first(segment), 0) == drawing;
  }

  private void join(String one, String other) {
    String a = first(one);
    String b = first(other);
    if (!a.equals(b)) {
      above.put(b, a);
    }
  }

  /** What stands for all that hang together with {@code name}. */
  private String first(String name) {
    String at = name;
    while (above.containsKey(at)) {
      at = above.getOrDefault(at, at);
    }
    if (!at.equals(name)) {
      above.put(name, at); // shortens the way for the next who asks
    }
    return at;
  }
}
