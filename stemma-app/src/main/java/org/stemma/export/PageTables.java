package org.stemma.export;

import java.util.List;
import java.util.Optional;
import org.stemma.account.BlockItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.MainItem;
import org.stemma.article.Evidence;

/**
 * The pages of an account, and the blocks of those that were asked for theirs, as {@link Table}s.
 */
public final class PageTables {

  private PageTables() {}

  /** Pages. */
  public static Table documents(List<DocumentItem> items) {
    return new Columns<DocumentItem>("documents")
        .with("id", DocumentItem::id)
        .with("file", DocumentItem::file)
        .yesNo("read", DocumentItem::read)
        .known("reason", DocumentItem::reason)
        .known("publisher", DocumentItem::publisher)
        .known("title", DocumentItem::titleText)
        .known("byline", DocumentItem::signers)
        .known("dateline", d -> d.dateline().map(DocumentItem.DatelineItem::place))
        .known("published", DocumentItem::published)
        .known("published_basis", DocumentItem::publishedBasis)
        .known("language", DocumentItem::language)
        .known("who", d -> main(d).flatMap(MainItem::who).map(Evidence::exact))
        .known("what", d -> main(d).flatMap(MainItem::what).map(Evidence::exact))
        .known("when", d -> main(d).flatMap(MainItem::when).map(Evidence::exact))
        .known("where", d -> main(d).flatMap(MainItem::where).map(Evidence::exact))
        .known("event", d -> main(d).flatMap(MainItem::event))
        .count("segments", d -> d.segments().size())
        .count("dropped", d -> d.dropLines().size())
        .with("sha256", DocumentItem::sha256)
        .of(items);
  }

  /** The blocks of pages that were asked for theirs. */
  public static Table blocks(List<DocumentItem> items) {
    return new Columns<BlockItem>("blocks")
        .with("kind", BlockItem::kind)
        .known("left_out", BlockItem::why)
        .known("segment", BlockItem::segment)
        .known("repeats", b -> b.repeats().map(Evidence::exact))
        .count("chars", BlockItem::chars)
        .with("text", BlockItem::text)
        .words("", b -> Optional.of(b.evidence()))
        .of(items.stream().flatMap(page -> page.blocks().stream()).flatMap(List::stream).toList());
  }

  /** What the first report of a page is about. */
  private static Optional<MainItem> main(DocumentItem page) {
    return page.segments().stream().findFirst().map(DocumentItem.SegmentItem::main);
  }
}
