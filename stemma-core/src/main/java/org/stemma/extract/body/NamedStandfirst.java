package org.stemma.extract.body;

import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.PageTree;

/** A standfirst by the class of its element or of one right around it. One page. */
final class NamedStandfirst {

  /** Elements upwards from that of the block. By judgement. */
  private static final int HIGHEST = 3;

  /** Blocks of an element named so: of more it is the report. By judgement. */
  private static final int MOST_BLOCKS = 3;

  /** Letters; shorter ones are labels. By judgement. */
  private static final int SHORTEST = 20;

  private final PageTree tree;
  private final int container;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  /**
   * @param container of the report; -1 for the page
   * @param kinds of all blocks
   * @param dropped why blocks are dropped, as far as it is known
   */
  NamedStandfirst(PageTree tree, int container, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.container = container;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  /**
   * Whether the block is one.
   *
   * @param end of the report, exclusive: running text stands behind a standfirst
   */
  boolean is(int block, int end) {
    return (kinds[block] == BlockKind.PARAGRAPH || kinds[block] == BlockKind.HEADING)
        && tree.blocks().get(block).letters() >= SHORTEST
        && isNamed(tree.blocks().get(block).owner())
        && isOverText(block, end);
  }

  private boolean isNamed(int owner) {
    int at = owner;
    for (int up = 0; up < HIGHEST && at >= 0 && at != container; up++) {
      if (tree.endBlock(at) - tree.firstBlock(at) > MOST_BLOCKS) {
        return false;
      }
      if (tree.classes(at).has(NameSign.STANDFIRST)) {
        return true;
      }
      at = tree.parent(at);
    }
    return false;
  }

  private boolean isOverText(int block, int end) {
    for (int i = block + 1; i < end; i++) {
      if (dropped[i] == null && tree.blocks().get(i).isRunning()) {
        return true;
      }
    }
    return false;
  }
}
