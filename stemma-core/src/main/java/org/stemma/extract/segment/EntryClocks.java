package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.ClockTime;

/**
 * The times of day over the entries of a live blog, which look like those of a film: lines of
 * nothing but a time, above something that is kept, are no part of a player if the page has
 * several.
 */
public final class EntryClocks {

  /** Such lines; one is the length of a film. By judgement. */
  private static final int FEWEST = 2;

  private EntryClocks() {}

  /**
   * The same blocks, those lines dropped as lines of dates.
   *
   * @param text what the blocks' spans count in
   */
  public static List<Block> mark(String text, List<Block> blocks) {
    List<Integer> clocks = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.dropped().equals(Optional.of(DropReason.PLAYER))
          && isOverText(blocks, i)
          && ClockTime.is(block.span().in(text))) {
        clocks.add(i);
      }
    }
    if (clocks.size() < FEWEST) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    for (int clock : clocks) {
      Block block = blocks.get(clock);
      marked.set(clock, Block.dropped(block.span(), DropReason.DATE_LINE, block.span().length()));
    }
    return List.copyOf(marked);
  }

  /**
   * Whether something kept stands below, a dropped line at most between: its headline or signer.
   */
  private static boolean isOverText(List<Block> blocks, int clock) {
    return blocks.get(clock + 1).isKept()
        || clock + 2 < blocks.size() && blocks.get(clock + 2).isKept();
  }
}
