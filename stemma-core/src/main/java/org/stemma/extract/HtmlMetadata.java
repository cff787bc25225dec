package org.stemma.extract;

import java.util.List;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.meta.BylineFinder;
import org.stemma.extract.meta.DateFinder;
import org.stemma.extract.meta.FilingLinks;
import org.stemma.extract.meta.PageSection;
import org.stemma.extract.meta.PageTags;
import org.stemma.extract.meta.PaidAccess;
import org.stemma.extract.meta.ReportLines;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.Furniture;

/** What a page of HTML says of itself, put together from its head, its lines and its JSON-LD. */
final class HtmlMetadata {

  private HtmlMetadata() {}

  /**
   * All that it says.
   *
   * @param known days of its publication known from outside the page
   */
  static Metadata of(
      Page page,
      List<DayMonthOrder.Certain> known,
      PageTree tree,
      BodyReading body,
      HtmlHead head,
      JsonLd json,
      OutletNames outlet,
      Furniture furniture,
      DateReader reader) {
    ReportLines lines = new ReportLines(tree, body, reader);
    DateFinder dates = DateFinder.find(page, known, lines, head, json);
    FilingLinks links = new FilingLinks(tree, body);
    return Metadata.builder()
        .title(body.title().title().map(s -> s.in(page)))
        .subtitle(body.subtitle(tree).or(() -> head.first(MetaField.SUMMARY)).map(s -> s.in(page)))
        .bylines(in(page, BylineFinder.find(lines, head, json, outlet)))
        .publisher(outlet.publisher().map(s -> s.in(page)))
        .published(dates.published())
        .publishedAt(dates.publishedAt().map(s -> s.in(page)))
        .modified(dates.modified())
        .sections(in(page, PageSection.witnesses(tree, body, head, json, outlet, links)))
        .tags(in(page, PageTags.of(head, json, links)))
        .canonical(head.address().map(s -> s.in(page)))
        .access(PaidAccess.of(tree, body, head, json, furniture).map(s -> s.in(page)))
        .build();
  }

  private static <T> List<Field<T>> in(Page page, List<Statement<T>> said) {
    return said.stream().map(s -> s.in(page)).toList();
  }
}
