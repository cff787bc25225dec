package org.stemma.extract.tree;

import java.util.BitSet;
import org.stemma.text.Span;

/**
 * What the markup shows at the start of the blocks of a page: rules across the page ({@code hr}),
 * and bold words ({@code b}, {@code strong}). Immutable but for its arrays, which are not given
 * out.
 */
public final class BlockOpenings {

  /** Nothing is shown at any block. */
  public static final BlockOpenings NONE = new BlockOpenings(0);

  private final BitSet ruled = new BitSet();
  private final int[] bold;

  private BlockOpenings(int blocks) {
    this.bold = new int[blocks];
  }

  public static BlockOpenings of(PageTree tree) {
    BlockOpenings openings = new BlockOpenings(tree.blocks().size());
    for (int i = 0; i < tree.size(); i++) {
      switch (tree.name(i)) {
        case "hr" -> openings.ruled.set(tree.firstBlock(i));
        case "b", "strong" -> openings.embolden(tree, i);
        default -> {}
      }
    }
    return openings;
  }

  private void embolden(PageTree tree, int element) {
    int block = tree.firstBlock(element);
    if (block >= bold.length) {
      return;
    }
    Span inside = tree.content(element).orElse(Span.of(0, 0));
    TextBlock text = tree.blocks().get(block);
    int start = text.original().start();
    if (bold[block] == 0 && inside.start() <= start && start < inside.end()) {
      bold[block] = text.unitsBefore(inside.end());
    }
  }

  /** Whether a rule stands above block {@code number}. */
  public boolean isRuled(int number) {
    return ruled.get(number);
  }

  /** Units in bold at the start of block {@code number}; 0 if none. */
  public int bold(int number) {
    return number < bold.length ? bold[number] : 0;
  }
}
