package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Masthead;
import org.stemma.extract.wording.StampRow;

/**
 * Judges the short lines at both ends of the report by form and position: its head ({@link
 * ReportHead}), words of a menu over the headline, words of a footer under the last paragraph, and
 * the line that names the source ({@link CreditLine}). Not thread-safe; one page.
 */
final class ReportEnds {

  /**
   * Words of an item of a menu. Swept 2 to 5, as the next three: no figure changes, for the public
   * pages name their menus and footers, and seldom credit a source.
   */
  private static final int LONGEST_MENU_ITEM = 3;

  /** The same of a label beside the headline. By judgement. */
  private static final int LONGEST_LABEL = 4;

  /** Words of a line of a footer. Swept 5 to 12. */
  private static final int LONGEST_FOOTER = 8;

  /** Words of a sentence that breaks off; fewer are a label. By judgement. */
  private static final int SHORTEST_STUMP = 6;

  private static final Set<String> PAGE = Set.of("#root", "html", "body");

  private final PageTree tree;
  private final int container;
  private final int title;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  /**
   * @param title number of the headline's block; -1 if the page prints none
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  ReportEnds(
      PageTree tree, int container, int title, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.container = container;
    this.title = title;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  void judge(Furniture furniture, DateReader reader, Set<BodyRule> rules) {
    if (rules.contains(BodyRule.CREDIT)) {
      CreditLine.keep(tree, dropped, first(), end(), furniture);
    }
    if (rules.contains(BodyRule.HEAD_LINES)) {
      dropMasthead(reader, rules.contains(BodyRule.MENU_LINES));
      int from = Math.max(first(), title + 1);
      new ReportHead(tree, container, kinds, dropped, furniture.outlets())
          .drop(from, end(), reader.ofArchive(), this::isLabel);
    }
    dropComments();
    if (rules.contains(BodyRule.TAIL_DATES)) {
      int top = Math.max(first(), title + 1);
      new ReleaseTail(tree, end(), kinds, dropped).drop(top);
      new ReportTail(tree, dropped).drop(top, end(), furniture.outlets());
    }
    boolean page = container >= 0 && PAGE.contains(tree.name(container));
    if (page && rules.contains(BodyRule.MENU_LINES)) {
      dropMenu();
    }
    if (page && rules.contains(BodyRule.FOOTER_LINES)) {
      dropFooter();
    }
  }

  private int first() {
    return container < 0 ? 0 : tree.firstBlock(container);
  }

  private int end() {
    return container < 0 ? kinds.length : tree.endBlock(container);
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }

  /** What is left of the head of the site over the headline: the day of the visit, the weather. */
  private void dropMasthead(DateReader reader, boolean labels) {
    for (int i = first(); i < title; i++) {
      if (dropped[i] == null && !isRunningText(i)) {
        if (DatedText.of(text(i), reader).isPresent()
            || CommentWords.isAge(text(i))
            || StampRow.is(text(i), reader)) {
          dropped[i] = DropReason.DATE_LINE;
        } else if (isAddressed(i) || Masthead.isPart(text(i)) || labels && isLabel(i)) {
          dropped[i] = DropReason.PAGE_HEAD;
        }
      }
    }
  }

  /** Where a page made for printing says that it was taken from. */
  private boolean isAddressed(int block) {
    return text(block).contains("://") && !LineForm.endsSentence(text(block));
  }

  /** The name of a rubric or of the site over the headline, or between it and who signs. */
  private boolean isLabel(int block) {
    return isFurnitureForm(block, LONGEST_LABEL) && kinds[block] == BlockKind.PARAGRAPH;
  }

  private boolean isRunningText(int block) {
    return tree.blocks().get(block).isRunning();
  }

  /** What stands behind a heading over readers' comments ("3 Comments") that follows the text. */
  private void dropComments() {
    boolean told = false;
    boolean below = false;
    for (int i = Math.max(first(), title + 1); i < end(); i++) {
      told |= dropped[i] == null && isRunningText(i);
      below |= told && dropped[i] == DropReason.COMMENTS && kinds[i] == BlockKind.HEADING;
      if (below && dropped[i] == null) {
        dropped[i] = DropReason.COMMENTS;
      }
    }
  }

  private void dropMenu() {
    for (int i = first(); i < title; i++) {
      if (isFurnitureForm(i, LONGEST_MENU_ITEM)) {
        dropped[i] = DropReason.PAGE_HEAD;
      }
    }
  }

  private void dropFooter() {
    for (int i = end() - 1; i > Math.max(title, first()); i--) {
      if (dropped[i] == null) {
        if (CreditLine.is(text(i)) || !isFurnitureForm(i, LONGEST_FOOTER) || isStump(i)) {
          return;
        }
        dropped[i] = DropReason.BELOW_REPORT;
      }
    }
  }

  /**
   * A paragraph beside the last running text that breaks off in the middle of a sentence: the page
   * holds no more of it.
   */
  private boolean isStump(int block) {
    int before = block - 1;
    while (before > first() && dropped[before] != null) {
      before--;
    }
    int owner = tree.blocks().get(block).owner();
    return before > Math.max(title, first() - 1)
        && tree.name(owner).equals("p")
        && tree.parent(owner) == tree.parent(tree.blocks().get(before).owner())
        && isRunningText(before)
        && LineForm.words(text(block)) >= SHORTEST_STUMP
        && LineForm.breaksOff(text(block));
  }

  /** A kept line of few words that is no sentence. */
  private boolean isFurnitureForm(int block, int words) {
    return dropped[block] == null
        && (kinds[block] == BlockKind.PARAGRAPH || kinds[block] == BlockKind.LIST_ITEM)
        && LineForm.words(text(block)) <= words
        && !LineForm.endsSentence(text(block));
  }
}
