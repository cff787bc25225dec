package org.stemma.extract.body;

import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.AuthorNote;

/** Notes on the author ({@link AuthorNote}) behind the report, without a box of their own. */
final class AuthorNotes {

  private AuthorNotes() {}

  /**
   * Drops the notes below the labels that were dropped.
   *
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void drop(
      PageTree tree, int container, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    int from = container < 0 ? 0 : tree.firstBlock(container);
    int end = container < 0 ? 0 : tree.endBlock(container);
    int all = running(tree, from, end, dropped);
    int before = 0;
    for (int i = from; i + 1 < end; i++) {
      before += running(tree, i, i + 1, dropped);
      if (2 * before > all
          && dropped[i] == DropReason.AUTHOR_BOX
          && AuthorNote.isLabel(tree.blocks().get(i).text())) {
        dropBelow(tree, i + 1, end, kinds, dropped);
      }
    }
  }

  private static int running(PageTree tree, int from, int to, @Nullable DropReason[] dropped) {
    int running = 0;
    for (int i = from; i < to; i++) {
      running += dropped[i] == null && tree.blocks().get(i).isRunning() ? 1 : 0;
    }
    return running;
  }

  /** The name, and the paragraph behind it or in its place. */
  private static void dropBelow(
      PageTree tree, int from, int end, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    for (int i = from; i < end && kinds[i] != BlockKind.TITLE; i++) {
      if (dropped[i] != null || !AuthorNote.isBelow(tree.blocks().get(i).text())) {
        return;
      }
      dropped[i] = DropReason.AUTHOR_BOX;
      if (tree.blocks().get(i).isRunning()) {
        return;
      }
    }
  }
}
