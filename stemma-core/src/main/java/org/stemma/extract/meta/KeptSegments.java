package org.stemma.extract.meta;

import java.util.Arrays;
import java.util.Optional;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;

/** In which segment the kept blocks inside an element stand. Immutable. */
final class KeptSegments {

  private final PageTree tree;

  /** Where the segments start, in units of the page. */
  private final int[] starts;

  /** The first kept block at or behind each block of the page. */
  private final int[] next;

  /** The last kept block before each block of the page; -1 before the first. */
  private final int[] last;

  KeptSegments(PageTree tree, BodyReading body, int[] starts) {
    this.tree = tree;
    this.starts = starts.clone();
    int blocks = tree.blocks().size();
    this.next = new int[blocks + 1];
    this.last = new int[blocks + 1];
    next[blocks] = blocks;
    last[0] = -1;
    for (int i = 0; i < blocks; i++) {
      last[i + 1] = body.blocks().dropped(i).isEmpty() ? i : last[i];
    }
    for (int i = blocks - 1; i >= 0; i--) {
      next[i] = body.blocks().dropped(i).isEmpty() ? i : next[i + 1];
    }
  }

  /**
   * The segment that has the smallest element at or around {@code element} with kept blocks to
   * itself; none if it shares it, or there is no such element.
   */
  Optional<Integer> around(int element) {
    int at = element;
    while (at >= 0 && next[tree.firstBlock(at)] >= tree.endBlock(at)) {
      at = tree.parent(at);
    }
    if (at < 0) {
      return Optional.empty();
    }
    int first = segment(next[tree.firstBlock(at)]);
    return first >= 0 && first == segment(last[tree.endBlock(at)])
        ? Optional.of(first)
        : Optional.empty();
  }

  /** The segment of a block; -1 before the first. */
  private int segment(int block) {
    int place = tree.blocks().get(block).original().start();
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }
}
