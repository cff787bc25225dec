package org.stemma.extract.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;

/** The verdict on every block of a page, by the block's number. */
public final class SortedBlocks {

  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;
  private final int[] repeats;

  SortedBlocks(BlockKind[] kinds, @Nullable DropReason[] dropped, int[] repeats) {
    this.kinds = kinds;
    this.dropped = dropped;
    this.repeats = repeats;
  }

  /** Blocks that repeat nothing, each with the reason why it is dropped, if it is. */
  static SortedBlocks of(List<BlockKind> kinds, List<Optional<DropReason>> reasons) {
    int[] repeats = new int[kinds.size()];
    Arrays.fill(repeats, -1);
    @Nullable DropReason[] dropped = new DropReason[repeats.length];
    for (int i = 0; i < dropped.length; i++) {
      dropped[i] = reasons.get(i).orElse(null);
    }
    return new SortedBlocks(kinds.toArray(BlockKind[]::new), dropped, repeats);
  }

  /** What kind of block it is. */
  public BlockKind kind(int block) {
    return kinds[block];
  }

  /** Why the block is dropped; nothing if it is kept. */
  public Optional<DropReason> dropped(int block) {
    return Optional.ofNullable(dropped[block]);
  }

  /** Number of the earlier block that the block says again; -1 if it says something new. */
  int repeats(int block) {
    return repeats[block];
  }
}
