package org.stemma.extract.meta;

import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;

/**
 * A stretch of the blocks of a page where its date may stand; half-open.
 *
 * @param from first block
 * @param to the block behind the last
 */
record DateZone(int from, int to) {

  /**
   * Blocks before the headline where its date may stand, and the links that file it ({@link
   * FilingLinks}). Swept ({@code eval dates}, 661 pages; {@code eval segments}, 658 pages,
   * 2026-11-29): 0, 5, 10, 20, 40 give .917, .921, .926, .927, .927 right days, 10 and 20 an F1 of
   * tags of .686 and .684.
   */
  private static final int BEFORE = 10;

  /** The same behind the report. Swept likewise: 3, 6, 12 give .923, .926, .926 right days. */
  private static final int BEHIND = 6;

  /**
   * Blocks around the headline that are beside it. Swept on the half of the dates pages whose site
   * has an even SHA-1 (331 pages, 2026-11-28): above 1, 3 with below 4, 6, 10 all give 305 right
   * days, where 301 were without the zone.
   */
  private static final int ABOVE = 3;

  /** The same below it. */
  private static final int BELOW = 6;

  /** Around the headline and the report. */
  static DateZone aroundReport(PageTree tree, BodyReading body) {
    int container = body.container();
    int end = container < 0 ? tree.blocks().size() : tree.endBlock(container);
    return within(tree, start(tree, body) - BEFORE, end + BEHIND);
  }

  /** Beside the headline, and between it and the first words of the report. */
  static DateZone besideHeadline(PageTree tree, BodyReading body) {
    int container = body.container();
    int first = container < 0 ? 0 : tree.firstBlock(container);
    int title = body.title().block();
    return within(tree, (title >= 0 ? title : first) - ABOVE, (title >= 0 ? title : first) + BELOW);
  }

  private static int start(PageTree tree, BodyReading body) {
    int container = body.container();
    int first = container < 0 ? 0 : tree.firstBlock(container);
    int title = body.title().block();
    return title >= 0 ? Math.min(title, first) : first;
  }

  private static DateZone within(PageTree tree, int from, int to) {
    int first = Math.max(0, from);
    return new DateZone(first, Math.max(first, Math.min(to, tree.blocks().size())));
  }

  /** What of it stands at or behind {@code block}. */
  DateZone below(int block) {
    return new DateZone(Math.clamp(block, from, to), to);
  }

  /** What of it stands before {@code block}; nothing if that is before its start. */
  DateZone above(int block) {
    return new DateZone(from, Math.clamp(block, from, to));
  }

  boolean holds(int block) {
    return block >= from && block < to;
  }
}
