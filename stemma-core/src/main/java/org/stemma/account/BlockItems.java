package org.stemma.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.article.Segment;

/** Writes the blocks of pages down, for who asks for them: they hold all text of the pages. */
public final class BlockItems {

  private BlockItems() {}

  /**
   * The account with the blocks of its pages.
   *
   * @param readings what it was made of; pages without one keep what they have
   */
  public static Account in(Account account, List<Reading> readings) {
    Map<String, List<BlockItem>> blocks = new HashMap<>();
    readings.forEach(reading -> blocks.put(reading.page(), of(reading.article())));
    return account.withDocuments(
        account.documents().stream()
            .map(
                page ->
                    Optional.ofNullable(blocks.get(page.file())).map(page::withBlocks).orElse(page))
            .toList());
  }

  /** In the order of the page. */
  private static List<BlockItem> of(Article article) {
    return article.blocks().stream().map(block -> item(article, block)).toList();
  }

  private static BlockItem item(Article article, Block block) {
    return new BlockItem(
        block.kind().label(),
        article.words(block.span()),
        block.dropped().map(DropReason::label),
        article.segmentAt(block.span().start()).map(Segment::id),
        block.repeats().map(article::evidence),
        block.units(),
        block.units() > block.span().length(),
        article.evidence(block.span()));
  }
}
