package org.stemma.extract.body;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * The sentences of a small element that begins with a line known to ask something of readers
 * ("While you're here") and ends with the button for it: an appeal, whatever its words.
 */
final class AppealBox {

  /** Letters of such an element: more is a part of the report. As of {@link RelatedBox}. */
  private static final int MOST_LETTERS = 600;

  /** Why lines are left out that open an appeal. */
  private static final Set<DropReason> OPENING =
      EnumSet.of(
          DropReason.APP, DropReason.DONATION, DropReason.NEWSLETTER_BOX, DropReason.SUBSCRIPTION);

  private AppealBox() {}

  /**
   * Drops the sentences of each such box in {@code container}.
   *
   * @param container the element of the report; negative if there is none
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void drop(
      PageTree tree, int container, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    int end = container < 0 ? 0 : tree.endBlock(container) - 1;
    for (int i = container < 0 ? 0 : tree.firstBlock(container); i < end; i++) {
      DropReason opening = dropped[i];
      if (opening != null && OPENING.contains(opening) && dropped[i + 1] == null) {
        int box = OpenedBox.of(tree, container, i);
        if (box >= 0 && isAppeal(tree, i, tree.endBlock(box), kinds, dropped)) {
          OpenedBox.drop(i, tree.endBlock(box), opening, dropped);
        }
      }
    }
  }

  private static boolean isAppeal(
      PageTree tree, int from, int to, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    DropReason last = dropped[to - 1];
    int letters = 0;
    for (int i = from; i < to; i++) {
      TextBlock block = tree.blocks().get(i);
      letters += block.letters();
      if (kinds[i] == BlockKind.TITLE || letters > MOST_LETTERS) {
        return false;
      }
    }
    return last == DropReason.FORM || last != null && OPENING.contains(last);
  }
}
