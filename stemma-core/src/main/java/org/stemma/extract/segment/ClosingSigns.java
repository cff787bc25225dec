package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Signature;

/**
 * The last lines of the reports of a page that sign them ({@code Words: Ana Sousa}), where several
 * stand between a sentence and the next headline, and one closes the page: they are no text.
 */
final class ClosingSigns {

  /** Such lines, with the one that closes the page. Two are no chance. By judgement. */
  private static final int FEWEST = 2;

  private ClosingSigns() {}

  /**
   * The same blocks, those lines dropped.
   *
   * @param words of the same blocks
   */
  static List<Block> mark(List<Block> blocks, BlockWords words) {
    List<Integer> signs = new ArrayList<>();
    boolean closed = false;
    for (int i = 1; i < blocks.size(); i++) {
      int next = signs(blocks, words, i) ? nextKept(blocks, i) : i;
      closed |= next < 0;
      if (next < 0 || next > i && blocks.get(next).kind() == BlockKind.HEADING) {
        signs.add(i);
      }
    }
    if (!closed || signs.size() < FEWEST) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    for (int sign : signs) {
      Block block = blocks.get(sign);
      if (block.isKept()) {
        marked.set(sign, Block.dropped(block.span(), DropReason.BYLINE, block.units()));
      }
    }
    return List.copyOf(marked);
  }

  /** Whether a line behind a sentence of the text, kept or dropped for it, says who wrote. */
  private static boolean signs(List<Block> blocks, BlockWords words, int at) {
    Block block = blocks.get(at);
    Block above = blocks.get(at - 1);
    if (block.span().length() > Signature.LONGEST
        || !block.isKept() && !block.dropped().equals(Optional.of(DropReason.BYLINE))
        || !above.isBody()
        || !LineForm.endsSentence(words.text(at - 1))) {
      return false;
    }
    String line = words.text(at);
    return !LineForm.endsSentence(line) && BylineOpening.isAt(line) && Signature.signsPerson(line);
  }

  /** The next kept block; -1 if there is none. */
  private static int nextKept(List<Block> blocks, int at) {
    int next = at + 1;
    while (next < blocks.size() && !blocks.get(next).isKept()) {
      next++;
    }
    return next < blocks.size() ? next : -1;
  }
}
