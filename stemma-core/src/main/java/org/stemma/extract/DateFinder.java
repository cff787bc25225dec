package org.stemma.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "dcterms.date",
          "dc.date",
          "dc:date",
          "date",
          "originalpublicationdate",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "shareaholic:article_published_time",
          "rnews:datepublished",
          "release_date",
          "datecreated",
          "created",
          "article:published",
          "cdate",
          "og:pubdate",
          "og:published_time",
          "published",
          "pub_date",
          "lastmod-original",
          "ptime",
          "displaydate",
          "doc_date",
          "gentime",
          "pdate",
          "timestamp");

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

  static DateFinder find(
      PageTree tree, HtmlHead head, JsonLd json, DateReader reader, int container, int title) {
    List<Statement<TimeValue>> published = new ArrayList<>();
    json.text("datePublished").ifPresent(s -> add(s, reader, published));
    json.text("WebPage", "datePublished").ifPresent(s -> add(s, reader, published));
    PUBLISHED_METAS.forEach(name -> head.first(name).ifPresent(s -> add(s, reader, published)));
    elements(tree, reader, published);
    if (published.isEmpty()) {
      nearTitle(tree, reader, container, title, published);
    }
    json.text("dateCreated").ifPresent(s -> add(s, reader, published));
    List<Statement<TimeValue>> modified = new ArrayList<>();
    json.text("dateModified").ifPresent(s -> add(s, reader, modified));
    MODIFIED_METAS.forEach(name -> head.first(name).ifPresent(s -> add(s, reader, modified)));
    head.canonical().or(() -> head.first("og:url")).ifPresent(s -> address(s, published));
    return new DateFinder(List.copyOf(published), modified.stream().findFirst());
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

  private static void elements(PageTree tree, DateReader reader, List<Statement<TimeValue>> into) {
    List<Statement<TimeValue>> times = new ArrayList<>();
    List<Statement<TimeValue>> classes = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Element element = tree.element(i);
      String property = element.attr("itemprop");
      if (property.equals("datePublished") || property.equals("dateCreated")) {
        for (String name : List.of("content", "datetime", "title")) {
          if (element.hasAttr(name)) {
            add(HtmlHead.attribute(element, name, "itemprop " + property), reader, into);
          }
        }
        addText(element, "itemprop " + property, reader, into);
      } else if (element.normalName().equals("time") && !property.equals("dateModified")) {
        if (element.hasAttr("datetime")) {
          add(HtmlHead.attribute(element, "datetime", "time element"), reader, times);
        } else {
          addText(element, "time element", reader, times);
        }
      } else if (element.hasAttr("class") || element.hasAttr("id")) {
        if (isDateName(element.className()) || isDateName(element.id())) {
          addText(element, "date element", reader, classes);
        }
      }
    }
    times.stream().findFirst().ifPresent(into::add);
    classes.stream().findFirst().ifPresent(into::add);
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
      PageTree tree, DateReader reader, int container, int title, List<Statement<TimeValue>> into) {
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
            new Statement<>(block.text(), "line of the page", Optional.of(block.original())),
            reader,
            into);
      }
    }
  }

  private static void add(
      Statement<String> said, DateReader reader, List<Statement<TimeValue>> into) {
    reader
        .first(said.value().length() > 300 ? said.value().substring(0, 300) : said.value())
        .map(DateReader.Found::date)
        .ifPresent((LocalDate date) -> into.add(said.with(TimeValue.day(date))));
  }
}
