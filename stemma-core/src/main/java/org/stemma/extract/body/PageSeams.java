package org.stemma.extract.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.TitleKey;

/**
 * Where a file holds the pages of one report one below the other, its headline and the head of the
 * site stand again above each: they are no part of the report, and no new one begins there.
 */
final class PageSeams {

  /** Blocks beside the headline that may count the pages. By judgement: the header, a button. */
  private static final int BESIDE = 2;

  private PageSeams() {}

  /**
   * Drops the headlines that are said again, each with the head of the site above it.
   *
   * @param title number of the headline's block; -1 if the page prints none
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  static void drop(List<TextBlock> blocks, int title, @Nullable DropReason[] dropped) {
    if (title < 0) {
      return;
    }
    String headline = blocks.get(title).text();
    String key = TitleKey.of(headline);
    for (int i = title + 1; i < dropped.length; i++) {
      if (dropped[i] == null
          && blocks.get(i).text().length() <= 2 * headline.length()
          && TitleKey.isOf(blocks.get(i).text(), key)
          && isCounted(dropped, i)) {
        dropped[i] = DropReason.PAGE_HEADER;
        dropHeader(blocks, title, dropped, i - 1);
      }
    }
  }

  /** Whether a count of pages stands beside the block. */
  private static boolean isCounted(@Nullable DropReason[] dropped, int block) {
    for (int i = block - BESIDE; i <= block + BESIDE; i++) {
      if (i >= 0 && i < dropped.length && dropped[i] == DropReason.PAGINATION) {
        return true;
      }
    }
    return false;
  }

  /** Drops the block if the same words stand above the headline. */
  private static void dropHeader(
      List<TextBlock> blocks, int title, @Nullable DropReason[] dropped, int block) {
    String words = blocks.get(block).text();
    if (dropped[block] == null
        && blocks.subList(0, title).stream().anyMatch(above -> above.text().equals(words))) {
      dropped[block] = DropReason.PAGE_HEADER;
    }
  }
}
