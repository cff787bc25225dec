package org.stemma.extract.body;

import org.stemma.extract.tree.PageTree;

/** The element that a line opens. */
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
}
