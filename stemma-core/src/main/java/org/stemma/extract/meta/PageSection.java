package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;

/**
 * The section of the publisher that a report stands in, by all that say one; the first is adopted.
 *
 * <ol>
 *   <li>JSON-LD {@code articleSection}: it is said of this report;
 *   <li>the {@code meta} element {@code article:section};
 *   <li>a link near the report that files it in a category ({@link FilingLinks});
 *   <li>the trail of pages above the page in JSON-LD ({@link Breadcrumbs}), for trails tell where
 *       the page stands on the site, which may be a format ("News") rather than a subject;
 *   <li>the trail that the page prints;
 *   <li>a link near the report to the list of a category;
 *   <li>the words by which the page links the page that its own address stands under.
 * </ol>
 *
 * Of several sections in one text the first counts.
 */
public final class PageSection {

  private final PageTree tree;
  private final BodyReading body;
  private final HtmlHead head;
  private final JsonLd json;
  private final OutletNames outlet;
  private final FilingLinks links;

  private PageSection(
      PageTree tree,
      BodyReading body,
      HtmlHead head,
      JsonLd json,
      OutletNames outlet,
      FilingLinks links) {
    this.tree = tree;
    this.body = body;
    this.head = head;
    this.json = json;
    this.outlet = outlet;
    this.links = links;
  }

  /** What each of these says, in this order. */
  public static List<Statement<String>> witnesses(
      PageTree tree,
      BodyReading body,
      HtmlHead head,
      JsonLd json,
      OutletNames outlet,
      FilingLinks links) {
    return new PageSection(tree, body, head, json, outlet, links).witnesses();
  }

  private List<Statement<String>> witnesses() {
    OwnAddress own = OwnAddress.of(head);
    Breadcrumbs crumbs = new Breadcrumbs(tree, body, outlet, own);
    List<Statement<String>> said = new ArrayList<>();
    json.text("articleSection").ifPresent(s -> said.add(first(s))); // 1
    head.first("article:section").ifPresent(s -> said.add(first(s))); // 2
    links.declared(FilingLinks.Kind.SECTION).findFirst().ifPresent(said::add); // 3
    crumbs.stated(json).ifPresent(said::add); // 4
    crumbs.printed().ifPresent(said::add); // 5
    links.addressed(FilingLinks.Kind.SECTION).findFirst().ifPresent(said::add); // 6
    links.above(own).ifPresent(said::add); // 7
    return said;
  }

  /** {@code World,Politics}, but not {@code Science, Food & Health}. */
  private static Statement<String> first(Statement<String> said) {
    boolean one = ListedWords.last(said.value()).indexOf('&') >= 0;
    return one ? said : ListedWords.of(said, 1).stream().findFirst().orElse(said);
  }
}
