package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;

/**
 * What stands below words for other reports ("Read also") without a link: the rest of the small
 * element that begins with them, or the list right below. Not thread-safe; one page.
 */
final class RelatedBox {

  /** Letters of such an element: more is a part of the report. By judgement. */
  private static final int MOST_LETTERS = 600;

  /** Letters of a title without a heading over it; longer ones lead to a list. By judgement. */
  private static final int LONGEST_TITLE = 120;

  /** Letters of what stands below a heading. As of an excerpt on a card ({@link LinkedReports}). */
  private static final int LONGEST_EXCERPT = 300;

  /** Words of "Read also"; with more the line names a report itself. By judgement. */
  private static final int LONGEST_ANNOUNCEMENT = 4;

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final PageTree tree;
  private final int container;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  /**
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  RelatedBox(PageTree tree, int container, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.container = container;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  /** Drops what stands there. */
  void drop() {
    int end = container < 0 ? 0 : tree.endBlock(container) - 1;
    for (int i = container < 0 ? 0 : tree.firstBlock(container); i < end; i++) {
      if (dropped[i + 1] == null && announces(i)) {
        int box = list(i + 1);
        box = box < 0 ? OpenedBox.of(tree, container, i) : box;
        if (box >= 0 && areTitles(i + 1, tree.endBlock(box))) {
          OpenedBox.drop(i + 1, tree.endBlock(box), DropReason.RELATED_LINKS, dropped);
        }
      }
    }
  }

  /** Whether the block is words for other reports and names none itself. */
  private boolean announces(int block) {
    return dropped[block] == DropReason.RELATED_LINKS
        || dropped[block] == DropReason.READ_ALSO
            && LineForm.words(tree.blocks().get(block).text()) <= LONGEST_ANNOUNCEMENT;
  }

  /** The list that begins with {@code block}; -1 if none does. */
  private int list(int block) {
    if (kinds[block] != BlockKind.LIST_ITEM) {
      return -1;
    }
    int list = tree.enclosing(tree.blocks().get(block).owner(), LISTS);
    return list > container && tree.firstBlock(list) == block ? list : -1;
  }

  /** Whether few words stand there, and sentences only under headings, as on cards. */
  private boolean areTitles(int from, int to) {
    int letters = 0;
    boolean headed = false;
    for (int i = from; i < to; i++) {
      TextBlock block = tree.blocks().get(i);
      letters += block.letters();
      headed |= kinds[i] == BlockKind.HEADING;
      if (letters > MOST_LETTERS
          || block.letters() > (headed ? LONGEST_EXCERPT : LONGEST_TITLE)
          || kinds[i] == BlockKind.TITLE
          || LineForm.endsSentence(block.text()) && !headed) {
        return false;
      }
    }
    return true;
  }
}
