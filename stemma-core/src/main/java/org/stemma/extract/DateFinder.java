package org.stemma.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.time.TimeValue;

/**
 * Every date that a page gives for itself, the most trusted kind first; the first is adopted as the
 * day of publication. What calls itself an update is kept apart.
 *
 * @param published witnesses of the first publication, the adopted one first
 * @param modified the last update, if stated
 */
record DateFinder(List<Statement<TimeValue>> published, Optional<Statement<TimeValue>> modified) {

  private static final List<String> PUBLISHED_METAS =
      List.of(
          "article:published_time",
          "datepublished",
          "og:article:published_time",
          "article.published",
          "bt:pubdate",
          "sailthru.date",
          "parsely-pub-date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "date_published",
          "date.published",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "originalpublicationdate",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "shareaholic:article_published_time",
          "rnews:datepublished",
          "release_date",
          "datecreated",
          "created",
          "article:published",
          "og:pubdate",
          "og:published_time",
          "published",
          "pub_date",
          "lastmod-original",
          "displaydate",
          "doc_date",
          "gentime",
          "pdate");

  /** Names that some publishers use for the day of the last change. */
  private static final List<String> VAGUE_METAS =
      List.of("dcterms.date", "dc.date", "dc:date", "date", "cdate", "ptime", "timestamp");

  /** End of the basis of a date that a reader of the page sees. */
  private static final String PRINTED = "printed";

  /** End of the basis of a date that was stated in universal time. */
  private static final String UNIVERSAL = " (universal time)";

  /** Words before a date that is not the first publication's. */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)updated?\\b|modified|last\\s(?:changed|edited)|aktualisiert|geändert|zuletzt"
              + "|mis\\sà\\sjour|modifié|actualizado|modificado|aggiornat[oa]|bijgewerkt|aktualizacja"
              + "|atualizado");

  private static final int MAX_STATEMENT = 300;

  private static final Pattern UNIVERSAL_TIME =
      Pattern.compile("\\d[T ]\\d\\d:\\d\\d[\\d:.]{0,16}(?:Z|[+-]00:?00)");

  private static final List<String> MODIFIED_METAS =
      List.of(
          "article:modified_time",
          "datemodified",
          "og:updated_time",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "modified",
          "revised",
          "updated_time",
          "date_modified",
          "lastmodified",
          "utime");

  private static final Set<String> DATE_WORDS =
      Set.of(
          "date",
          "datum",
          "published",
          "pubdate",
          "publish",
          "publication",
          "time",
          "timestamp",
          "posted",
          "dateline",
          "datetime",
          "fecha",
          "data",
          "created",
          "veröffentlicht",
          "day",
          "meta",
          "byline",
          "info");

  /**
   * Elements whose text is read for a date: a list of comments must not cost more than the report.
   */
  private static final int MAX_LOOKED_AT = 500;

  static DateFinder find(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json, DateReader reader) {
    List<Statement<TimeValue>> published = new ArrayList<>();
    json.text("datePublished").ifPresent(s -> add(s, reader, published));
    json.text("WebPage", "datePublished").ifPresent(s -> add(s, reader, published));
    PUBLISHED_METAS.forEach(name -> head.first(name).ifPresent(s -> add(s, reader, published)));
    elements(tree, body, reader, published);
    if (published.isEmpty()) {
      nearTitle(tree, body, reader, published);
    }
    json.text("dateCreated").ifPresent(s -> add(s, reader, published));
    VAGUE_METAS.forEach(name -> head.first(name).ifPresent(s -> add(s, reader, published)));
    preferPrinted(published);
    List<Statement<TimeValue>> modified = new ArrayList<>();
    json.text("dateModified").ifPresent(s -> add(s, reader, modified));
    MODIFIED_METAS.forEach(name -> head.first(name).ifPresent(s -> add(s, reader, modified)));
    head.canonical().or(() -> head.first("og:url")).ifPresent(s -> address(s, published));
    return new DateFinder(List.copyOf(published), modified.stream().findFirst());
  }

  /**
   * A machine's date in universal time may be the day before or after the day at the place of
   * publication: if the page prints the neighbouring day, the printed one is adopted.
   */
  private static void preferPrinted(List<Statement<TimeValue>> published) {
    if (published.isEmpty() || !published.get(0).basis().endsWith(UNIVERSAL)) {
      return;
    }
    Statement<TimeValue> adopted = published.get(0);
    for (int i = 1; i < published.size(); i++) {
      Statement<TimeValue> other = published.get(i);
      if (other.basis().endsWith(PRINTED) && areNeighbours(adopted.value(), other.value())) {
        published.remove(i);
        published.add(0, other);
        return;
      }
    }
  }

  private static boolean areNeighbours(TimeValue one, TimeValue other) {
    long first = one.earliest().map(LocalDate::toEpochDay).orElse(0L);
    long second = other.earliest().map(LocalDate::toEpochDay).orElse(0L);
    return Math.abs(first - second) == 1;
  }

  /** The date in an address such as {@code /2024/05/17/name}. */
  static void address(Statement<String> address, List<Statement<TimeValue>> into) {
    AddressDate.in(address.value())
        .ifPresent(
            day ->
                into.add(
                    new Statement<>(
                        TimeValue.day(day), "date in the " + address.basis(), address.place())));
  }

  private static void elements(
      PageTree tree, BodyReading body, DateReader reader, List<Statement<TimeValue>> into) {
    List<Statement<TimeValue>> times = new ArrayList<>();
    List<Statement<TimeValue>> printed = new ArrayList<>();
    int looked = 0;
    for (int i = 0; i < tree.size() && looked < MAX_LOOKED_AT; i++) {
      Element element = tree.element(i);
      String property = element.attr("itemprop");
      if (property.equals("datePublished") || property.equals("dateCreated")) {
        looked++;
        for (String name : List.of("content", "datetime", "title")) {
          if (element.hasAttr(name)) {
            add(HtmlHead.attribute(element, name, "itemprop " + property), reader, into);
          }
        }
        addText(element, "itemprop " + property + " " + PRINTED, reader, into);
      } else if (!property.equals("dateModified") && !body.finder().isForeign(i)) {
        looked += printedDate(element, reader, times, printed) ? 1 : 0;
      }
    }
    times.stream().limit(2).forEach(into::add);
    printed.stream().findFirst().ifPresent(into::add);
  }

  private static boolean printedDate(
      Element element,
      DateReader reader,
      List<Statement<TimeValue>> times,
      List<Statement<TimeValue>> printed) {
    if (element.normalName().equals("time")) {
      if (element.hasAttr("datetime")) {
        add(HtmlHead.attribute(element, "datetime", "time element"), reader, times);
      }
      addText(element, "time element " + PRINTED, reader, times);
      return true;
    }
    if (isDateName(element.className()) || isDateName(element.id())) {
      addText(element, "date element " + PRINTED, reader, printed);
      return true;
    }
    return false;
  }

  private static boolean isDateName(String names) {
    for (String part : MarkupRoles.parts(names)) {
      if (DATE_WORDS.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static void addText(
      Element element, String basis, DateReader reader, List<Statement<TimeValue>> into) {
    String text = element.text();
    if (!text.isEmpty() && text.length() < 200) {
      var start = element.sourceRange();
      var end = element.endSourceRange();
      Optional<org.stemma.text.Span> place =
          start.isTracked() && end.isTracked() && end.startPos() >= start.endPos()
              ? Optional.of(org.stemma.text.Span.of(start.endPos(), end.startPos()))
              : Optional.empty();
      add(new Statement<>(text, basis, place), reader, into);
    }
  }

  /** Short lines between the headline and the report, or just inside it. */
  private static void nearTitle(
      PageTree tree, BodyReading body, DateReader reader, List<Statement<TimeValue>> into) {
    int container = body.container();
    int title = body.title().block();
    if (container < 0) {
      return;
    }
    int first = tree.firstBlock(container);
    int from = title >= 0 ? Math.max(0, Math.min(title, first) - 3) : Math.max(0, first - 8);
    int to = Math.min(tree.blocks().size(), tree.endBlock(container) + 6);
    for (int i = from; i < to && into.isEmpty(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.text().length() < 120) {
        add(
            new Statement<>(block.text(), "line " + PRINTED, Optional.of(block.original())),
            reader,
            into);
      }
    }
  }

  private static void add(
      Statement<String> said, DateReader reader, List<Statement<TimeValue>> into) {
    String text = said.value().substring(0, Math.min(said.value().length(), MAX_STATEMENT));
    int before = 0;
    for (DateReader.Found found : reader.all(text)) {
      boolean update =
          UPDATE.matcher(text.substring(before, Math.max(before, found.span().start()))).find();
      if (!update) {
        into.add(dated(said, found.date()));
        return;
      }
      before = found.span().end();
    }
  }

  private static Statement<TimeValue> dated(Statement<String> said, LocalDate date) {
    boolean universal = UNIVERSAL_TIME.matcher(said.value()).find();
    return new Statement<>(
        TimeValue.day(date), said.basis() + (universal ? UNIVERSAL : ""), said.place());
  }
}
