package org.stemma.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Independence;
import org.stemma.lineage.Outlets;

/** What the pages of an account were made from, and how many sources that leaves. Thread-safe. */
final class Origins {

  private static final int LONGEST_NAME = 40;

  /** Edges of the derivation by what was made. */
  private final Map<String, List<Derivation>> made = new HashMap<>();

  private final Independence independence;

  Origins(Account account) {
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    List<Derivation> edges =
        account.derivation().edges().stream().map(e -> edge(e, upstreams)).toList();
    this.independence = new Independence(edges, outlets(account));
    edges.forEach(edge -> made.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge));
  }

  private static Outlets outlets(Account account) {
    Map<String, String> publishers = new HashMap<>();
    for (DocumentItem page : account.documents()) {
      page.publisher()
          .ifPresent(p -> page.segments().forEach(segment -> publishers.put(segment.id(), p)));
    }
    return new Outlets(publishers);
  }

  /** One source that several pages name has an id on each of them; here it is one again. */
  private static Derivation edge(EdgeItem edge, Map<String, String> upstreams) {
    return new Derivation(
        upstreams.getOrDefault(edge.from(), edge.from()),
        edge.to(),
        !upstreams.containsKey(edge.from()),
        Certainty.valueOf(edge.certainty().toUpperCase(Locale.ROOT)),
        edge.confidence(),
        edge.evidence().map(e -> new Passage(e, edge.to(), e.span())).stream().toList(),
        edge.why());
  }

  /** The number of independent sources ({@link Independence#of}). */
  int independent(Collection<String> segments, Collection<Evidence> words) {
    return independence.of(segments, words);
  }

  /**
   * What the page was made from, each with how that is known; a cited sentence is no origin.
   *
   * @param siglum gives the letter of a page by its name
   */
  List<String> of(DocumentItem document, UnaryOperator<String> siglum) {
    return each(document, edge -> from(edge, siglum));
  }

  /** The same, each with what shows it. */
  List<String> shown(DocumentItem document, UnaryOperator<String> siglum) {
    return each(document, edge -> from(edge, siglum) + ": " + edge.why());
  }

  private List<String> each(DocumentItem document, Function<Derivation, String> words) {
    return document.segments().stream()
        .flatMap(segment -> made.getOrDefault(segment.id(), List.of()).stream())
        .filter(Derivation::isWhole)
        .map(words)
        .distinct()
        .sorted()
        .toList();
  }

  private static String from(Derivation edge, UnaryOperator<String> siglum) {
    String from = edge.held() ? siglum.apply(fileOf(edge.from())) : shortened(edge.from());
    return from + " (" + edge.certainty().label() + ")";
  }

  /** A document that is named by a whole headline is known by its beginning. */
  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
  }

  /** The name of the page that holds the segment. */
  static String fileOf(String segment) {
    int mark = segment.lastIndexOf("#s");
    return mark < 0 ? segment : segment.substring(0, mark);
  }
}
