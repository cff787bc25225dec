package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PictureCredit;

/**
 * Captions that a line break alone parts from the picture above them, in an element that holds
 * nothing else: a line that ends no sentence. Old pages and pages without classes write them so.
 */
final class BrokenCaptions {

  /** Letters of a caption; longer ones are paragraphs. As in {@link ReportHead}. */
  private static final int LONGEST = 300;

  /** Nodes before the text that are looked at: a bound on work. By judgement. */
  private static final int LOOKED_AT = 12;

  private static final Set<String> PICTURES = Set.of("img", "picture", "video");

  private BrokenCaptions() {}

  /**
   * Drops the captions of a page.
   *
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void drop(PageTree tree, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    for (int i = 0; i < dropped.length; i++) {
      TextBlock block = tree.blocks().get(i);
      if (dropped[i] == null
          && (kinds[i] == BlockKind.PARAGRAPH || kinds[i] == BlockKind.TABLE)
          && block.letters() <= LONGEST
          && (!LineForm.endsSentence(block.text()) || PictureCredit.standsInBrackets(block.text()))
          && isAlone(tree, block)
          && opensWithPicture(tree.markup(), tree.node(block.owner()))) {
        dropped[i] = DropReason.CAPTION;
      }
    }
  }

  /**
   * Whether its element holds nothing else, nor others the row of its cell; a cell of data ends
   * before its block does.
   */
  private static boolean isAlone(PageTree tree, TextBlock block) {
    return tree.endBlock(block.owner()) - tree.firstBlock(block.owner()) <= 1
        && block.text().indexOf('\t') < 0;
  }

  /** Whether a picture and a line break stand before the first text of an element. */
  private static boolean opensWithPicture(Markup markup, int element) {
    boolean picture = false;
    int end = Math.min(markup.end(element), element + LOOKED_AT);
    for (int i = element + 1; i < end; i++) {
      if (markup.isText(i)) {
        if (!markup.isBlank(i)) {
          return false;
        }
      } else if (picture && markup.name(i).equals("br")) {
        return true;
      } else {
        picture |= PICTURES.contains(markup.name(i));
      }
    }
    return false;
  }
}
