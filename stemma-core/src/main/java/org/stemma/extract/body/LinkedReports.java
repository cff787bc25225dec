package org.stemma.extract.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.LineForm;

/**
 * Drops what leads to other reports and is no link itself: the few words under the linked headline
 * of a card, and the heading over a list of links. Not thread-safe; one page.
 */
final class LinkedReports {

  /**
   * The excerpt on a card; longer text is the report's own. Swept 150, 300, 600 on half the sites
   * of the public pages with marked segments (2026-11-22): segments F1 .9439, .9449, .9444.
   */
  private static final int LONGEST_EXCERPT = 300;

  /**
   * Headline, section, date, excerpt, author, "read more". Swept 3 to 9: to 6 the same, 9 loses 0,
   * 0, 6, 11.
   */
  private static final int MOST_ON_A_CARD = 6;

  /**
   * A card is found within so many elements around its words. Swept 3 to 8: 3 loses 0, 0, 0, 5, 8
   * the same.
   */
  private static final int HIGHEST = 5;

  /**
   * Units of a headline: a name in kana has fewer. Swept 5 to 14 (2026-11-29): no figure changes,
   * for the public pages hold few such names.
   */
  private static final int SHORTEST_HEADLINE = 8;

  /**
   * Words of such a headline; the name of whoever wrote has fewer. Swept 2 to 5 (2026-11-29): 2
   * gains 0, 11, 0, 4, which is one half alone, 5 the same.
   */
  private static final int FEWEST_WORDS = 3;

  /**
   * Links under a heading that has more below it, or under a line that announces them. Swept 1 to 3
   * (2026-11-29): 1 loses 0, 1, 6, 5, 3 loses 0, 0, 4, 5.
   */
  private static final int LINKS_UNDER_A_HEADING = 2;

  /**
   * Under a line that is no heading and announces nothing. Swept 2 to 4: 2 the same, 4 loses 0, 2,
   * 0, 5.
   */
  private static final int LINKS_UNDER_A_LINE = 3;

  /** Letters of such a line. Swept 40 to 90: 40 loses 0, 2, 0, 9, 90 loses 8, 0, 11, 0. */
  private static final int LONGEST_LABEL = 60;

  private static final Set<DropReason> LINKS =
      Set.of(
          DropReason.LINKS,
          DropReason.RELATED_LINKS,
          DropReason.READ_ALSO,
          DropReason.OTHER_REPORT);

  private final PageTree tree;
  private final int container;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  LinkedReports(PageTree tree, int container, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.container = container;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  void judge(Set<BodyRule> rules) {
    if (container < 0) {
      return;
    }
    if (rules.contains(BodyRule.CARDS)) {
      dropCards(tree.firstBlock(container), tree.endBlock(container));
    }
    if (rules.contains(BodyRule.OVER_LINKS)) {
      dropOverLinks(tree.firstBlock(container), tree.endBlock(container));
    }
  }

  private void dropCards(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isCandidate(i) && isOnCard(i)) {
        dropped[i] = DropReason.OTHER_REPORT;
      }
    }
  }

  private void dropOverLinks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (dropped[i] == null && isOverLinks(i, to)) {
        dropped[i] = DropReason.RELATED_LINKS;
      }
    }
  }

  private boolean isCandidate(int block) {
    return dropped[block] == null
        && kinds[block] != BlockKind.TITLE
        && kinds[block] != BlockKind.QUOTATION
        && tree.blocks().get(block).letters() <= LONGEST_EXCERPT;
  }

  /**
   * Whether the smallest element that holds more than the block begins with a dropped link, or
   * holds one that is a heading.
   */
  private boolean isOnCard(int block) {
    int at = tree.blocks().get(block).owner();
    for (int up = 0; up < HIGHEST && at > container; up++) {
      int first = tree.firstBlock(at);
      int end = tree.endBlock(at);
      if (end - first > MOST_ON_A_CARD) {
        return false;
      }
      if (end - first > 1) {
        return isHeadline(first) && kinds[first] != BlockKind.LIST_ITEM || holdsHeading(first, end);
      }
      at = tree.parent(at);
    }
    return false;
  }

  private boolean holdsHeading(int from, int to) {
    for (int i = from; i < to; i++) {
      if (kinds[i] == BlockKind.HEADING && isHeadline(i)) {
        return true;
      }
    }
    return false;
  }

  /** A dropped link, longer than the name of whoever wrote what stands below. */
  private boolean isHeadline(int block) {
    String text = text(block);
    return dropped[block] == DropReason.LINKS
        && LineForm.words(text) >= FEWEST_WORDS
        && text.length() >= SHORTEST_HEADLINE;
  }

  /**
   * Whether the block is a heading over links, or over one with nothing else below it, or a short
   * line over more of them.
   */
  private boolean isOverLinks(int block, int to) {
    int links = 0;
    int at = block + 1;
    while (at < to && dropped[at] != null && LINKS.contains(dropped[at])) {
      links++;
      at++;
    }
    if (kinds[block] == BlockKind.HEADING) {
      boolean ends = at == to || dropped[at] == null && kinds[at] == BlockKind.HEADING;
      return links >= LINKS_UNDER_A_HEADING || links == 1 && ends;
    }
    boolean announces = text(block).endsWith(":") || LineForm.isQuestion(text(block));
    return links >= (announces ? LINKS_UNDER_A_HEADING : LINKS_UNDER_A_LINE)
        && kinds[block] == BlockKind.PARAGRAPH
        && tree.blocks().get(block).letters() <= LONGEST_LABEL
        && (announces || !LineForm.endsSentence(text(block)));
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }
}
