package org.stemma.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.DropItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.EntityItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;

/**
 * The pages of an account as witnesses: their letters (A, B, ... Z, AA, ...), in order of their
 * names, and how many of them are independent.
 */
public final class Witnesses {

  private static final int LETTERS = 26;

  private final Map<String, DocumentItem> documents = new LinkedHashMap<>();
  private final Map<String, String> sigla = new HashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, List<ContradictionItem>> contested = new HashMap<>();
  private final InterestWords interests;
  private final Origins origins;
  private final Map<String, String> events = new HashMap<>();

  /** The witnesses of {@code account}. */
  public Witnesses(Account account) {
    for (DocumentItem document : account.documents()) {
      if (document.read()) {
        sigla.put(document.file(), letters(sigla.size()));
      }
      documents.put(document.file(), document);
    }
    for (EntityItem entity : account.entities()) {
      for (String alias : entity.aliases()) {
        fullNames.putIfAbsent(alias.toLowerCase(Locale.ROOT), entity.name());
      }
    }
    for (ContradictionItem item : account.contradictions()) {
      if (Contested.isSerious(item)) {
        for (String page : new TreeSet<>(List.of(item.a().file(), item.b().file()))) {
          contested.computeIfAbsent(page, p -> new ArrayList<>()).add(item);
        }
      }
    }
    this.interests = new InterestWords(account.corroboration());
    this.origins = new Origins(account);
    account.events().forEach(event -> events.put(event.id(), event.label()));
  }

  /** The letter of a page that was read; its name if it was not. */
  public String siglum(String file) {
    return sigla.getOrDefault(file, file);
  }

  /** The text with the letters of pages in the place of their names. */
  public String lettered(String text) {
    return Lettered.of(text, this::siglum);
  }

  /** What was left out of a page, with its letter. */
  Citation cite(DropItem drop) {
    return cite(
        new Evidence(
            drop.file(),
            drop.exact(),
            drop.start(),
            drop.end(),
            drop.line(),
            drop.prefix(),
            drop.suffix()));
  }

  /** The words of {@code evidence} with the letter of their page. */
  public Citation cite(Evidence evidence) {
    return new Citation(siglum(evidence.file()), evidence.file(), evidence.line(), words(evidence));
  }

  /** The words of {@code evidence} as a person reads them. */
  public String words(Evidence evidence) {
    DocumentItem document = documents.get(evidence.file());
    boolean markup = document != null && document.mediaType().equals("text/html");
    return markup
        ? ReadableWords.ofMarkup(evidence.exact())
        : ReadableWords.ofPlain(
            evidence.exact(), document == null ? Optional.empty() : document.language());
  }

  /**
   * How widely a statement is made: {@code 2 independent of 8 pages}, or {@code 1 page}; and apart
   * from that, where fewer sides stand behind it than sources, {@code 1 interest: Velland}.
   */
  public String support(Collection<Evidence> evidence) {
    int pages = (int) evidence.stream().map(Evidence::file).distinct().count();
    if (pages < 2) {
      return "1 page";
    }
    int independent = independentSources(evidence);
    return independent
        + " independent of "
        + pages
        + " pages"
        + interests.of(telling(evidence), independent);
  }

  /** How many independent sources stand behind a statement that is made in these words. */
  int independentSources(Collection<Evidence> evidence) {
    Set<String> pages = new TreeSet<>();
    Set<String> segments = new TreeSet<>();
    for (Evidence words : evidence) {
      pages.add(words.file());
      segment(words).map(SegmentItem::id).ifPresent(segments::add);
    }
    if (pages.size() < 2) {
      return pages.size();
    }
    int counted = origins.independent(segments.isEmpty() ? pages : segments, telling(evidence));
    return Math.min(pages.size(), Math.max(1, counted));
  }

  /** A title outside every segment repeats what its page tells; alone, it stands for the page. */
  private List<Evidence> telling(Collection<Evidence> evidence) {
    List<Evidence> told = evidence.stream().filter(e -> segment(e).isPresent()).toList();
    return told.isEmpty() ? List.copyOf(evidence) : told;
  }

  /** How many of the reports of {@code pages} are independent of each other. */
  int independentReports(List<DocumentItem> pages) {
    return independent(
        pages.stream().flatMap(d -> d.segments().stream()).map(SegmentItem::id).toList());
  }

  /** How many of the segments called so are independent of each other. */
  int independent(List<String> segments) {
    return origins.independent(segments, List.of());
  }

  /** The report that holds the words. */
  Optional<SegmentItem> segment(Evidence words) {
    DocumentItem document = documents.get(words.file());
    return document == null
        ? Optional.empty()
        : document.segments().stream()
            .filter(s -> s.fromLine() <= words.line() && words.line() <= s.toLine())
            .findFirst();
  }

  /** Whether the words are their page's title, which repeats what the page tells. */
  boolean isTitle(Evidence words) {
    DocumentItem document = documents.get(words.file());
    return document != null && document.title().filter(words::meets).isPresent();
  }

  /** The date of the page that holds the words, as EDTF. */
  Optional<String> published(Evidence words) {
    return Optional.ofNullable(documents.get(words.file())).flatMap(DocumentItem::published);
  }

  /** The language of the page that holds the words (ISO 639-1), if it is known. */
  Optional<String> language(Evidence words) {
    return Optional.ofNullable(documents.get(words.file())).flatMap(DocumentItem::language);
  }

  /** What the event called {@code id} is, in a few words. */
  Optional<String> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /** The page that holds the segment called so. */
  Optional<DocumentItem> pageOf(String segment) {
    return Optional.ofNullable(documents.get(Origins.fileOf(segment)));
  }

  /** The name that {@code name} stands for on all pages together. */
  String fullName(String name) {
    return fullNames.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** What the letters of {@code pages} stand for. */
  List<Report.Key> legend(List<DocumentItem> pages) {
    List<Report.Key> legend = new ArrayList<>();
    for (DocumentItem document : pages) {
      if (document.read()) {
        String name = document.publisher().or(document::titleText).orElse(document.file());
        legend.add(
            new Report.Key(
                siglum(document.file()),
                document.id(),
                ReadableWords.of(name) + ", " + document.published().orElse("undated"),
                String.join(" and ", origins(document))));
      }
    }
    return legend;
  }

  /** What the page was made from, each with how that is known; a cited sentence is no origin. */
  List<String> origins(DocumentItem document) {
    return origins.of(document, this::siglum);
  }

  /**
   * The pages of these words by their letters, in order of their names, each with what it was made
   * from and what shows that; empty for a page that stands for itself.
   */
  Map<String, List<String>> chain(Collection<Evidence> evidence) {
    Map<String, List<String>> chain = new LinkedHashMap<>();
    for (String file : new TreeSet<>(evidence.stream().map(Evidence::file).toList())) {
      DocumentItem document = documents.get(file);
      chain.put(siglum(file), document == null ? List.of() : origins.shown(document, this::siglum));
    }
    return chain;
  }

  /** The contradictions, tensions and disputes that stand on any of these words. */
  List<ContradictionItem> contested(Collection<Evidence> evidence) {
    return evidence.stream()
        .flatMap(
            words ->
                contested.getOrDefault(words.file(), List.of()).stream()
                    .filter(item -> item.a().meets(words) || item.b().meets(words)))
        .distinct()
        .sorted(Comparator.comparing(ContradictionItem::id))
        .toList();
  }

  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
  }
}
