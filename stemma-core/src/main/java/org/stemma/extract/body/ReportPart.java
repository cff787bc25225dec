package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import org.stemma.capture.PageAddress;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.PageCount;
import org.stemma.text.Span;

/**
 * Knows the page that holds one part of a report that is set on several: a line, or the headline in
 * brackets, counts the pages ({@link PageCount}), or a {@code link} element leads to the next or
 * previous page by an address that counts pages. A link to the next report is none.
 */
public final class ReportPart {

  /** Of a page that does not say which. */
  public static final String ONE_OF_SEVERAL = "one of several";

  private static final String LINKED =
      "the page holds one part of its report: it links to another page of it";

  private static final List<String> NEIGHBOURS = List.of("next", "prev", "previous");

  private ReportPart() {}

  /**
   * What is told of such a page.
   *
   * @param part "2 of 3", or {@link #ONE_OF_SEVERAL}
   * @param note for a reader, a sentence without a full stop
   */
  public record Found(Statement<String> part, String note) {}

  /** What the page says of itself, if it is one. */
  public static Optional<Found> of(
      PageTree tree, BodyReading body, HtmlHead head, HeadElements elements) {
    Optional<PageAddress> own = head.address().flatMap(said -> PageAddress.of(said.value()));
    if (own.map(NumberedAddress::bare).filter(ListAddress::is).isPresent()) {
      return Optional.empty();
    }
    for (TextBlock block : tree.blocks()) {
      Optional<PageCount> count = PageCount.of(block.text());
      if (count.isPresent() && !body.isForeign(tree, block.owner())) {
        return count.map(c -> found(c, "line printed", Optional.of(block.original())));
      }
    }
    Optional<Found> titled =
        body.title()
            .title()
            .flatMap(
                title ->
                    PageCount.atEnd(title.value()).map(c -> found(c, "headline", title.place())));
    return titled.or(() -> linked(tree.markup(), elements, own));
  }

  /** By the first {@code link} element that leads to another page of the report. */
  private static Optional<Found> linked(
      Markup markup, HeadElements elements, Optional<PageAddress> own) {
    for (int link : elements.links()) {
      if (isNeighbour(markup, link)
          && PageAddress.of(markup.attribute(link, Attribute.HREF))
              .filter(address -> counts(address, own))
              .isPresent()) {
        return Optional.of(new Found(linked(markup, link), LINKED));
      }
    }
    return Optional.empty();
  }

  private static boolean isNeighbour(Markup markup, int link) {
    for (String relation : NEIGHBOURS) {
      if (markup.hasToken(link, Attribute.REL, relation)) {
        return true;
      }
    }
    return false;
  }

  private static Found found(PageCount count, String basis, Optional<Span> place) {
    return new Found(new Statement<>(count.told(), basis, place), count.note());
  }

  private static Statement<String> linked(Markup markup, int link) {
    return HtmlHead.attribute(markup, link, Attribute.HREF, "link to another page of it")
        .with(ONE_OF_SEVERAL);
  }

  /** Whether {@code link} leads to another page of the report that stands at {@code own}. */
  private static boolean counts(PageAddress link, Optional<PageAddress> own) {
    Optional<NumberedAddress> numbered =
        own.map(link::from).or(() -> Optional.of(link)).flatMap(NumberedAddress::of);
    if (numbered.isEmpty()) {
      return false;
    }
    PageAddress bare = numbered.get().bare();
    if (numbered.get().counted() && !numbered.get().step()) {
      return !ListAddress.is(bare);
    }
    // Lists of reports are counted so too: "/news/page/2".
    return own.map(NumberedAddress::bare).filter(bare::isSame).isPresent();
  }
}
