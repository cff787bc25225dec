package org.stemma.extract.segment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What the markup of a page shows at the start of its blocks: a rule across the page above one, how
 * much of it stands in bold, and whether its data say that an entry of a live blog begins there.
 * What opens an item of a digest on a plain page counts as bold. Not thread-safe while it is
 * filled.
 */
public final class Openings {

  private final BitSet ruled = new BitSet();
  private final BitSet entries = new BitSet();
  private final Map<Integer, Integer> bold = new HashMap<>();

  /** States that a rule stands above the block with that number. */
  public void rule(int block) {
    ruled.set(block);
  }

  /**
   * States that the block with that number opens in bold.
   *
   * @param units of its text, at least 1
   */
  public void embolden(int block, int units) {
    bold.put(block, units);
  }

  /** States that an entry of a live blog begins at the block with that number. */
  public void entry(int block) {
    entries.set(block);
  }

  /** Whether an entry begins at a block from {@code from} (exclusive) to {@code to}. */
  boolean isEntry(int from, int to) {
    int next = entries.nextSetBit(from + 1);
    return next >= 0 && next <= to;
  }

  /** Whether a rule stands above a block from {@code from} (exclusive) to {@code to}. */
  boolean isRuled(int from, int to) {
    int next = ruled.nextSetBit(from + 1);
    return next >= 0 && next <= to;
  }

  /** Units in bold at the start of the block; 0 if none. */
  int bold(int block) {
    return bold.getOrDefault(block, 0);
  }
}
