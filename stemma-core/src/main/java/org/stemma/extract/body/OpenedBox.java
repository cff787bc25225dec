package org.stemma.extract.body;

import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;

/** The element that a line opens, and the rest of its blocks. */
final class OpenedBox {

  private OpenedBox() {}

  /**
   * The smallest element of {@code container} that begins with {@code block} and holds more; -1 if
   * none does.
   */
  static int of(PageTree tree, int container, int block) {
    int at = tree.blocks().get(block).owner();
    while (at > container && tree.firstBlock(at) == block) {
      if (tree.endBlock(at) > block + 1) {
        return at;
      }
      at = tree.parent(at);
    }
    return -1;
  }

  /** Drops what is kept of the blocks {@code from..to}. */
  static void drop(int from, int to, DropReason reason, @Nullable DropReason[] dropped) {
    for (int i = from; i < to; i++) {
      dropped[i] = dropped[i] == null ? reason : dropped[i];
    }
  }
}
