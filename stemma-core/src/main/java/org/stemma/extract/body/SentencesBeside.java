package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;

/**
 * Keeps the sentences that stand right beside the element that was found to hold the report: a last
 * paragraph in the same {@code article}, below the element around the others, and, where that
 * element is a single paragraph, short ones next to it, which weigh too little to be found with it.
 * They end at the first line that is neither a sentence nor furniture. What stands elsewhere in the
 * article is not looked at: on public pages 8 in 9 such sentences are the site's own.
 */
final class SentencesBeside {

  /** Fewer words are a label. Swept 2 to 6 (2026-11-29): no figure changes. */
  private static final int FEWEST_WORDS = 3;

  /**
   * Share of links from which a block leads elsewhere, as for a standfirst. Swept .1 to .5
   * likewise: no figure changes.
   */
  private static final double MOST_LINKS = 0.3;

  /** Lines over other reports. */
  private static final Set<DropReason> OTHER_REPORTS =
      Set.of(DropReason.RELATED_LINKS, DropReason.READ_ALSO, DropReason.OTHER_REPORT);

  private final PageTree tree;
  private final Furniture furniture;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  /**
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  SentencesBeside(
      PageTree tree, Furniture furniture, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.furniture = furniture;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  /**
   * Keeps those around {@code container}.
   *
   * @param title number of the headline's block; -1 if the page prints none
   */
  void keep(int container, int title) {
    int around = container < 0 ? -1 : tree.parent(container);
    boolean paragraph = container >= 0 && tree.name(container).equals("p");
    if (around < 0 || !paragraph && !tree.name(around).equals("article")) {
      return;
    }
    int at = tree.endBlock(container);
    while (at < tree.endBlock(around) && goesOn(at, around)) {
      at++;
    }
    int before = tree.firstBlock(container) - 1;
    while (before >= tree.firstBlock(around) && before > title && goesOn(before, around)) {
      before--;
    }
  }

  private boolean goesOn(int number, int around) {
    if (dropped[number] != DropReason.OUTSIDE) {
      return true;
    }
    TextBlock block = tree.blocks().get(number);
    Optional<DropReason> reason = furniture.reason(block.text());
    if (reason.isPresent()) {
      return !OTHER_REPORTS.contains(reason.get());
    }
    int beside = tree.parent(block.owner());
    boolean quoted = beside >= 0 && tree.name(beside).equals("blockquote");
    boolean running = kinds[number] == BlockKind.PARAGRAPH || kinds[number] == BlockKind.QUOTATION;
    if (!running
        || (quoted ? tree.parent(beside) : beside) != around
        || block.linkDensity() >= MOST_LINKS
        || LineForm.words(block.text()) < FEWEST_WORDS
        || !LineForm.endsSentence(block.text())) {
      return false;
    }
    dropped[number] = null;
    return true;
  }
}
