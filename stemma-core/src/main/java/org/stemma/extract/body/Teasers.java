package org.stemma.extract.body;

import java.util.Set;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * Counts the teasers of a page while its blocks pass: linked headlines with a few words below each,
 * as front pages and lists of results show reports. Not thread-safe; one page.
 */
final class Teasers {

  /**
   * Fewer are links to other reports. By judgement; with it {@code eval segments} and {@code eval
   * body} lose no report (2026-11-29).
   */
  static final int FEWEST = 5;

  /** Letters of a linked line that is no heading; shorter ones are labels. As of a headline. */
  private static final int SHORTEST_LINE = 15;

  /** Letters of a linked heading. By judgement: headlines of two words. */
  private static final int SHORTEST_HEADING = 8;

  /** Letters of the words below; shorter lines are times and names. By judgement. */
  private static final int SHORTEST_WORDS = 20;

  /**
   * So many times the words elsewhere stand below headlines: an author's page tells a little of the
   * author. By judgement.
   */
  private static final int MORE = 2;

  private static final Set<String> ITEMS = Set.of("li", "dt", "td");

  private final PageTree tree;

  /** Whether a linked headline stands above, and no other heading since. */
  private boolean headed;

  /** Whether words stand below it. */
  private boolean counted;

  /** Whether some of them were kept. */
  private boolean told;

  private int teasers;

  /** Letters that were kept of the first words below linked headlines. */
  private int below;

  /** Letters of all else that was kept. */
  private int elsewhere;

  Teasers(PageTree tree) {
    this.tree = tree;
  }

  /** Whether the block is a link as long as a headline. */
  static boolean isLinkedLine(TextBlock block) {
    return block.linkDensity() > IndexPage.LINKED && block.letters() >= SHORTEST_LINE;
  }

  /**
   * Takes the next block.
   *
   * @param main whether it is the page's headline
   * @param kept whether it was kept as a part of the report
   */
  void take(TextBlock block, boolean main, boolean kept) {
    boolean heading = tree.heading(block.owner()) >= 0;
    boolean linked = block.linkDensity() > IndexPage.LINKED;
    if (main || tree.name(block.owner()).equals("h1")) {
      headed = false; // a page may link its own headline, or its site's name
    } else if (linked && heading && block.letters() >= SHORTEST_HEADING || isLinkedLine(block)) {
      headed = true;
      counted = false;
      told = false;
    } else if (heading) {
      headed = false;
    } else if (!linked && block.letters() >= SHORTEST_WORDS) {
      boolean whole = isWholeItem(block);
      teasers += whole || headed && !counted ? 1 : 0;
      counted = true;
      if (kept && (whole || headed && !told)) {
        below += block.letters();
        told = true;
      } else if (kept) {
        elsewhere += block.letters();
      }
    }
  }

  /** An item of a list that begins with a linked headline, words behind a line break. */
  private boolean isWholeItem(TextBlock block) {
    return ITEMS.contains(tree.name(block.owner()))
        && block.text().indexOf('\n') >= SHORTEST_LINE
        && block.linkDensity() * block.text().length() >= SHORTEST_LINE;
  }

  /** How many there are; 0 if they are few, or the page has a text of its own. */
  int listed() {
    return teasers < FEWEST || below < MORE * elsewhere ? 0 : teasers;
  }
}
