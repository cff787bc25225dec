package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PaywallPrompt;

/**
 * Keeps the last paragraph of a report that is not free where it breaks off in the middle of a
 * sentence and its element is named as the box for those who do not pay: a prompt to pay stands
 * right behind it.
 */
final class CutParagraph {

  /** Words; fewer are a label. By judgement. */
  private static final int FEWEST_WORDS = 4;

  /** Blocks behind it among which the prompt stands: a heading, a button. By judgement. */
  private static final int PROMPT_WITHIN = 3;

  private static final Set<DropReason> BOXES =
      Set.of(DropReason.NEWSLETTER_BOX, DropReason.SUBSCRIPTION);

  private CutParagraph() {}

  /**
   * Keeps it behind the last running text of {@code container}.
   *
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void keep(
      PageTree tree,
      int container,
      Furniture furniture,
      BlockKind[] kinds,
      @Nullable DropReason[] dropped) {
    if (container < 0) {
      return;
    }
    int at = tree.endBlock(container) - 1;
    while (at >= tree.firstBlock(container)
        && (dropped[at] != null || !tree.blocks().get(at).isRunning())) {
      at--;
    }
    int cut = at + 1;
    if (at >= tree.firstBlock(container)
        && cut < tree.endBlock(container)
        && dropped[cut] != null
        && BOXES.contains(dropped[cut])
        && kinds[cut] == BlockKind.PARAGRAPH
        && breaksOff(tree.blocks().get(cut), furniture)
        && isBeforePrompt(tree, cut)) {
      dropped[cut] = null;
    }
  }

  private static boolean breaksOff(TextBlock block, Furniture furniture) {
    String text = block.text();
    return block.linkDensity() == 0
        && LineForm.words(text) >= FEWEST_WORDS
        && (LineForm.breaksOff(text) || LineForm.cutOff(text).isPresent())
        && !PaywallPrompt.endsText(text)
        && furniture.reason(text).isEmpty();
  }

  private static boolean isBeforePrompt(PageTree tree, int block) {
    int end = Math.min(tree.blocks().size(), block + 1 + PROMPT_WITHIN);
    return tree.blocks().subList(block + 1, end).stream()
        .map(TextBlock::text)
        .anyMatch(PaywallPrompt::endsText);
  }
}
