package org.stemma.extract.body;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * Counts the cards of a page that leads to reports: {@code article} elements, each of which begins
 * with a linked heading, holds a few words below it and no paragraph of a report.
 */
final class ArticleCards {

  /** Fewer may stand beside a short report. By judgement. */
  private static final int FEWEST = 3;

  /** Blocks of a card: headline, rubric, words, signer and day. By judgement. */
  private static final int MOST_BLOCKS = 6;

  /** Letters of all words on a card: by judgement, an excerpt of three lines. */
  private static final int LONGEST = 250;

  private ArticleCards() {}

  /** How many there are; 0 if they are few, or running text stands outside them. */
  static int listed(PageTree tree, SortedBlocks sorted) {
    boolean[] carded = new boolean[tree.blocks().size()];
    int cards = 0;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("article") && isCard(tree, i)) {
        cards++;
        Arrays.fill(carded, tree.firstBlock(i), tree.endBlock(i), true);
      }
    }
    boolean text =
        IntStream.range(0, carded.length)
            .anyMatch(
                i -> !carded[i] && sorted.dropped(i).isEmpty() && tree.blocks().get(i).isRunning());
    return cards < FEWEST || text ? 0 : cards;
  }

  private static boolean isCard(PageTree tree, int article) {
    int from = tree.firstBlock(article);
    int to = tree.endBlock(article);
    if (to - from < 2 || to - from > MOST_BLOCKS) {
      return false;
    }
    TextBlock first = tree.blocks().get(from);
    return first.linkDensity() > IndexPage.LINKED
        && tree.heading(first.owner()) >= 0
        && tree.blocks().subList(from, to).stream().mapToInt(TextBlock::letters).sum() <= LONGEST;
  }
}
