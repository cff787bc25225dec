package org.stemma.extract.segment;

/**
 * The words on both sides of a border that is only asked for further and further down a page. Words
 * of dropped blocks count on the side where these stand. Not thread-safe.
 */
final class MovingBorder {

  private final KeptBlocks kept;
  private final BlockWords words;
  private final BorderWords sides = new BorderWords();

  /** Where the kept blocks before the border begin, and where it stands. */
  private int start;

  private int end;

  /** Number of the block up to which those behind the border were taken away; -1 before all. */
  private int taken = -1;

  MovingBorder(KeptBlocks kept, BlockWords words) {
    this.kept = kept;
    this.words = words;
  }

  /** The border before {@code at}, between the kept blocks from {@code last} on and the rest. */
  BorderWords between(int last, int at) {
    if (taken < 0) {
      taken = kept.number(0);
      for (int i = taken; i <= kept.number(kept.size() - 1); i++) {
        sides.addBehind(words.of(i));
      }
    }
    while (taken < kept.number(at)) {
      sides.removeBehind(words.of(taken++));
    }
    if (start < last) {
      sides.clearBefore();
      start = last;
      end = last;
    }
    int from = end == start ? kept.number(start) : kept.number(end - 1) + 1;
    for (int i = from; i <= kept.number(at - 1); i++) {
      sides.addBefore(words.of(i));
    }
    end = at;
    return sides;
  }
}
