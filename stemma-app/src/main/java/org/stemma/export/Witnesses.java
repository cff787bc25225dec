package org.stemma.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;

/**
 * The pages of an account as witnesses: their letters (A, B, ... Z, AA, ...), in order of their
 * names, and how many of them are independent.
 */
public final class Witnesses {

  private static final int LETTERS = 26;

  private final Account account;
  private final Map<String, DocumentItem> documents = new LinkedHashMap<>();
  private final Map<String, String> sigla = new HashMap<>();
  private final Lineage lineage;

  /** The witnesses of {@code account}. */
  public Witnesses(Account account) {
    this.account = account;
    for (DocumentItem document : account.documents()) {
      if (document.read()) {
        sigla.put(document.file(), letters(sigla.size()));
      }
      documents.put(document.file(), document);
    }
    Map<String, String> upstreams = new HashMap<>();
    for (UpstreamItem upstream : account.upstreamSources()) {
      upstreams.put(upstream.id(), upstream.name());
    }
    this.lineage =
        new Lineage(account.derivation().edges().stream().map(e -> edge(e, upstreams)).toList());
  }

  /** One source that several pages name has an id on each of them; here it is one again. */
  private static Derivation edge(EdgeItem edge, Map<String, String> upstreams) {
    return new Derivation(
        upstreams.getOrDefault(edge.from(), edge.from()),
        edge.to(),
        !upstreams.containsKey(edge.from()),
        Certainty.valueOf(edge.certainty().toUpperCase(Locale.ROOT)),
        edge.confidence(),
        List.of(),
        edge.why());
  }

  /** The letter of a page that was read; its name if it was not. */
  public String siglum(String file) {
    return sigla.getOrDefault(file, file);
  }

  /** The words of {@code evidence} with the letter of their page. */
  public Citation cite(Evidence evidence) {
    return new Citation(siglum(evidence.file()), evidence.file(), evidence.line(), words(evidence));
  }

  /** The words of {@code evidence} as a person reads them. */
  public String words(Evidence evidence) {
    DocumentItem document = documents.get(evidence.file());
    return document != null && document.mediaType().equals("text/html")
        ? ReadableWords.ofMarkup(evidence.exact())
        : ReadableWords.of(evidence.exact());
  }

  /** How widely a statement is made: {@code 2 independent of 8 pages}, or {@code 1 page}. */
  public String support(Collection<Evidence> evidence) {
    Set<String> pages = new TreeSet<>();
    Set<String> segments = new TreeSet<>();
    for (Evidence words : evidence) {
      pages.add(words.file());
      segments.add(segment(words).orElse(words.file()));
    }
    if (pages.size() == 1) {
      return "1 page";
    }
    int independent = Math.min(pages.size(), lineage.independent(segments));
    return independent + " independent of " + pages.size() + " pages";
  }

  private Optional<String> segment(Evidence words) {
    DocumentItem document = documents.get(words.file());
    return document == null
        ? Optional.empty()
        : document.segments().stream()
            .filter(s -> s.fromLine() <= words.line() && words.line() <= s.toLine())
            .map(SegmentItem::id)
            .findFirst();
  }

  /** Whether a contradiction, tension or dispute stands on any of these words. */
  public boolean isContested(Collection<Evidence> evidence) {
    return account.contradictions().stream()
        .filter(Contested::isSerious)
        .anyMatch(c -> evidence.stream().anyMatch(e -> touches(c, e)));
  }

  private static boolean touches(ContradictionItem item, Evidence words) {
    return item.a().meets(words) || item.b().meets(words);
  }

  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
  }
}
