package org.stemma.extract.body;

import java.util.Set;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * The column of the report where a table lays out the page: the cell that holds all running text of
 * the element that was found. What stands in the others is of the site.
 */
final class LayoutColumn {

  /** Paragraphs of running text in the column; fewer may be a cell of data. By judgement. */
  private static final int FEWEST = 3;

  /** Share of links from which a block leads elsewhere, as for a standfirst. */
  private static final double MOST_LINKS = 0.3;

  private static final Set<String> CELL = Set.of("td");

  private LayoutColumn() {}

  /**
   * The innermost such cell inside {@code container}; {@code container} itself if there is none.
   */
  static int of(PageTree tree, int container) {
    int first = -1;
    int last = -1;
    int running = 0;
    for (int i = tree.firstBlock(container); i < tree.endBlock(container); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.isRunning() && block.linkDensity() < MOST_LINKS) {
        first = first < 0 ? i : first;
        last = i;
        running++;
      }
    }
    if (running < FEWEST) {
      return container;
    }
    int cell = tree.enclosing(tree.blocks().get(first).owner(), CELL);
    while (cell > container && tree.endBlock(cell) <= last) {
      cell = tree.enclosing(tree.parent(cell), CELL);
    }
    return cell > container ? cell : container;
  }
}
