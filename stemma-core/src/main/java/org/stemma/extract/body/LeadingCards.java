package org.stemma.extract.body;

import org.stemma.article.BlockKind;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.CutMark;

/**
 * Counts the cards of a page that leads to reports by links with words for more: a heading, a few
 * words below it, and behind them {@code Read more}, on a line of its own or at their end. Items of
 * a digest that hold a report each are longer. Not thread-safe; one page.
 */
final class LeadingCards {

  /** Fewer may stand beside a short report. By judgement. */
  private static final int FEWEST = 4;

  /** Letters of the words of a card. By judgement: an excerpt of three lines. */
  private static final int LONGEST = 250;

  /** Letters of them; shorter lines are times and names. By judgement, as of {@link Teasers}. */
  private static final int SHORTEST = 20;

  private final PageTree tree;
  private final SortedBlocks sorted;

  private boolean headed;

  /** Letters of kept words since the last heading. */
  private int words;

  private int cards;

  /** Letters of the words of all cards. */
  private int below;

  /** Letters of all else that was kept. */
  private int elsewhere;

  private LeadingCards(PageTree tree, SortedBlocks sorted) {
    this.tree = tree;
    this.sorted = sorted;
  }

  /** How many there are; 0 if they are few, or as much text stands outside them. */
  static int listed(PageTree tree, SortedBlocks sorted) {
    LeadingCards page = new LeadingCards(tree, sorted);
    for (int i = 0; i < tree.blocks().size(); i++) {
      page.take(i);
    }
    page.end();
    return page.cards < FEWEST || page.below < page.elsewhere ? 0 : page.cards;
  }

  private void take(int number) {
    TextBlock block = tree.blocks().get(number);
    if (sorted.kind(number) == BlockKind.TITLE || tree.heading(block.owner()) >= 0) {
      end();
      headed = sorted.kind(number) != BlockKind.TITLE;
      return;
    }
    boolean linked = block.linkDensity() > IndexPage.LINKED;
    boolean leads =
        linked
            ? CutMark.leadsOn(block.text())
            : block.linkDensity() > 0 && CutMark.endsLeadingOn(block.text());
    if (sorted.dropped(number).isEmpty() && !linked) {
      words += block.letters();
    }
    if (leads && headed && words >= SHORTEST && words <= LONGEST) {
      cards++;
      below += words;
      words = 0;
      headed = false;
    }
  }

  private void end() {
    elsewhere += words;
    words = 0;
    headed = false;
  }
}
