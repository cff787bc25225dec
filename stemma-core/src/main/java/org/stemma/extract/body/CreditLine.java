package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;

/**
 * A line such as {@code Source: Northern Wire} right under the last paragraph, which credits the
 * report. Classes call it by the word that they have for the credit of a picture.
 */
final class CreditLine {

  /**
   * Units before the colon. Swept 15 to 40: no figure changes, for the public pages seldom credit a
   * source.
   */
  private static final int LONGEST_LABEL = 25;

  /** Units of the line. Swept 80 to 200 likewise. */
  private static final int LONGEST = 120;

  private static final Set<String> PICTURES = Set.of("img", "picture", "figure", "video");

  private CreditLine() {}

  /**
   * Keeps such lines among the blocks {@code first} to before {@code end} that were dropped as
   * captions.
   *
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void keep(
      PageTree tree, @Nullable DropReason[] dropped, int first, int end, Furniture furniture) {
    for (int i = first + 1; i < end; i++) {
      if (dropped[i] == DropReason.CAPTION
          && dropped[i - 1] == null
          && LineForm.endsSentence(tree.blocks().get(i - 1).text())
          && is(tree.blocks().get(i).text())
          && furniture.reason(tree.blocks().get(i).text()).isEmpty()
          && !isByPicture(tree, tree.blocks().get(i).owner())) {
        dropped[i] = null;
      }
    }
  }

  /** A label, a colon and a name. */
  static boolean is(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && text.length() <= LONGEST
        && !LineForm.endsSentence(text)
        && LineForm.isCapitalised(text.substring(colon + 1));
  }

  private static boolean isByPicture(PageTree tree, int owner) {
    Markup markup = tree.markup();
    int before = markup.before(tree.node(owner));
    return tree.enclosing(owner, PICTURES) >= 0
        || before >= 0 && (PICTURES.contains(markup.name(before)) || markup.holds(before, "img"));
  }
}
