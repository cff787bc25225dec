package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.Furniture;

/**
 * Advertisements in the tables that lay out old pages: what stands below the word for one in the
 * same cell, or in a small table that begins with it.
 */
final class AdCells {

  /** Letters of such a cell or table; more is a column of the page. By judgement. */
  private static final int MOST_LETTERS = 500;

  private static final Set<String> CELLS = Set.of("td", "th", "table");

  private final PageTree tree;
  private final int title;
  private final @Nullable DropReason[] dropped;

  /**
   * @param title number of the headline's block; -1 if the page prints none
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  AdCells(PageTree tree, int title, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.title = title;
    this.dropped = dropped;
  }

  void drop(Furniture furniture) {
    for (int i = 0; i < dropped.length; i++) {
      if (dropped[i] == DropReason.ADVERTISEMENT
          || dropped[i] == null && isLabelled(i, furniture)) {
        dropAround(i);
      }
    }
  }

  /** Whether the first of the lines of a block is the word for an advertisement. */
  private boolean isLabelled(int block, Furniture furniture) {
    String text = tree.blocks().get(block).text();
    int end = text.indexOf('\n');
    return end > 0
        && tree.enclosing(tree.blocks().get(block).owner(), CELLS) >= 0
        && furniture.reason(text.substring(0, end)).equals(Optional.of(DropReason.ADVERTISEMENT));
  }

  /** Drops what stands in the cells and tables that begin with a block. */
  private void dropAround(int block) {
    int cell = tree.enclosing(tree.blocks().get(block).owner(), CELLS);
    while (cell >= 0 && tree.firstBlock(cell) == block && isSmall(cell)) {
      OpenedBox.drop(block, tree.endBlock(cell), DropReason.ADVERTISEMENT, dropped);
      int around = tree.parent(cell);
      cell = around < 0 ? -1 : tree.enclosing(around, CELLS);
    }
  }

  private boolean isSmall(int cell) {
    int letters = 0;
    for (int i = tree.firstBlock(cell); i < tree.endBlock(cell) && letters <= MOST_LETTERS; i++) {
      letters += i == title ? MOST_LETTERS + 1 : tree.blocks().get(i).letters();
    }
    return letters <= MOST_LETTERS;
  }
}
